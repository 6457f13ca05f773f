import {
  EVENT_STATUSES,
  EVENT_TYPES,
  type EventMode,
  type EventStatus,
  type EventType,
} from "../../src/article/index.ts";
import type { Analysis, Name, NameKind, Trigger } from "../../src/language/index.ts";
import { buildAnalysis, type Said } from "../attribution/buildAnalysis.ts";

const UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" ");

/** What a model is made to say of a trigger: its word, and the words of its parties as they stand in the text. */
export interface Deed {
  readonly word: string;
  readonly type: EventType;
  readonly mode?: EventMode;
  readonly status?: EventStatus;
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  readonly place?: string;
  readonly probability?: number;
}

interface Known {
  readonly deeds?: readonly Deed[];
  readonly said?: readonly Said[];
  readonly names?: Readonly<Record<string, NameKind>>;
}

interface Row {
  readonly form: string;
  readonly upos: string;
  readonly relation: string;
  readonly head: number;
  readonly lemma: string;
}

/** `form/UPOS/relation/head/lemma`, the head counted from 1 in its sentence, 0 for the root; the lemma where it is another. */
function readRow(written: string): Row {
  const [form = "", upos = "X", relation = "dep", head = "0", lemma = form] = written.split("/");
  return { form, upos, relation, head: Number(head), lemma };
}

function likely<Name extends string>(names: readonly Name[], one: Name, much: number): Record<Name, number> {
  const rest = (1 - much) / Math.max(1, names.length - 1);
  return Object.fromEntries(names.map((name) => [name, name === one ? much : rest])) as Record<Name, number>;
}

/**
 * An analysis by hand of sentences of parsed words, with a blank between two words and paragraphs between sentences, so
 * that the tokenizer keeps them apart; the model says of deeds, statements and names what a test gives.
 */
export function buildParsed(
  sentences: readonly string[],
  { deeds = [], said = [], names = {} }: Known = {},
): Analysis {
  const rows = sentences.map((sentence) => sentence.split(" ").map(readRow));
  const text = rows.map((row) => row.map(({ form }) => form).join(" ")).join("\n\n");
  const analysis = buildAnalysis(text, said);
  const { words } = analysis;
  const flat = rows.flat();
  if (flat.length !== words.count) throw new Error(`${words.count} words, not ${flat.length}: ${text}`);
  const relations = [...new Set(flat.map(({ relation }) => relation))];
  const lemmaRules = [
    ...new Set(flat.map(({ form, lemma }) => `lower/${form.length}/${lemma.toLowerCase()}`)),
  ];
  const starts = rows.map((_, s) => rows.slice(0, s).flat().length);
  const heads = rows.flatMap((row, s) => row.map(({ head }, i) => starts[s]! + (head === 0 ? i : head - 1)));
  const find = (phrase: string): readonly [number, number] => {
    const at =
      new RegExp(
        `(?<![\\p{L}\\p{N}])${phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`,
        "u",
      ).exec(text)?.index ?? -1;
    if (at < 0) throw new Error(`not in the text: ${phrase}`);
    const inside = Array.from({ length: words.count }, (_, i) => i).filter(
      (i) => words.begin[i]! >= at && words.end[i]! <= at + phrase.length,
    );
    return [inside[0]!, inside.at(-1)! + 1];
  };
  const mark = (phrases: readonly string[]) => {
    const out = new Float32Array(words.count);
    for (const phrase of phrases) out.fill(0.95, ...find(phrase));
    return out;
  };
  const triggers = deeds.map(
    ({
      word,
      type,
      mode,
      status = "happened",
      actor = [],
      recipient = [],
      place,
      probability = 0.95,
    }): Trigger => ({
      word: find(word)[0],
      begin: 0,
      end: words.count,
      probability,
      type,
      types: likely(EVENT_TYPES, type, probability),
      modes: { [mode ?? ""]: 0.9 },
      status: likely(EVENT_STATUSES, status, 0.8),
      arguments: {
        actor: mark(actor),
        recipient: mark(recipient),
        place: mark(place ? [place] : []),
        time: mark([]),
      },
    }),
  );
  return {
    ...analysis,
    triggers: triggers.sort((a, b) => a.word - b.word),
    names: Object.entries(names).map(([phrase, kind]): Name => {
      const [begin, end] = find(phrase);
      return { begin, end, kind, probability: 0.9 };
    }),
    tags: {
      upos: Uint8Array.from(flat, ({ upos }) => UPOS.indexOf(upos)),
      features: new Uint8Array(words.count * 9),
      lemma: Uint16Array.from(flat, ({ form, lemma }) =>
        lemmaRules.indexOf(`lower/${form.length}/${lemma.toLowerCase()}`),
      ),
      lemmaRules,
    },
    tree: {
      head: Int32Array.from(heads),
      relation: Uint8Array.from(flat, ({ relation }) => relations.indexOf(relation)),
      relations,
    },
  };
}
