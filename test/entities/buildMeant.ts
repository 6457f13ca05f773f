import type { Span } from "../../src/article/index.ts";
import { findCast, type Said, whoIs } from "../../src/entities/index.ts";
import { pronouns } from "../../src/entities/mentions/pronouns.ts";
import type { Analysis, Mention, Name, NameKind } from "../../src/language/index.ts";
import { buildAnalysis, findPhrase } from "../attribution/buildAnalysis.ts";

/** What a model is made to say of a text, by phrases of it: "he#2" is the second "he". */
export interface Known extends Partial<Record<NameKind, readonly string[]>> {
  /** Nouns that are heads of descriptions, wherever they stand; those that end in s are plural. */
  readonly nouns?: readonly string[];
  /** Mentions beside the names and the words of attributions, with the earlier ones that they mean and how likely. */
  readonly mentions?: readonly (readonly [phrase: string, of?: Readonly<Record<string, number>>])[];
  /** Words with their relation and the word that they hang on. */
  readonly tree?: readonly (readonly [word: string, relation: string, head: string])[];
  readonly attributions?: readonly {
    readonly source: string;
    readonly content?: string;
    readonly to?: string;
  }[];
  readonly options?: Omit<Parameters<typeof findCast>[1], "attributions">;
}

const KINDS: readonly NameKind[] = ["person", "organisation", "place", "geopolitical", "other"];
const [NOUN, PRON, PROPN] = [7, 10, 11];
const [SINGULAR, PLURAL] = [1, 2];

/** Where a phrase stands, every time. */
function findAll(analysis: Analysis, phrase: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  try {
    for (let nth = 1; ; nth++) found.push(findPhrase(analysis, `${phrase}#${nth}`));
  } catch {
    if (found.length === 0) throw new Error(`not in the text: ${phrase}`);
  }
  return found;
}

function buildNames(analysis: Analysis, known: Known): readonly Name[] {
  const taken = new Set<number>();
  const names: Name[] = [];
  const phrases = KINDS.flatMap((kind) => (known[kind] ?? []).map((phrase) => [phrase, kind] as const));
  for (const [phrase, kind] of phrases.sort((a, b) => b[0].length - a[0].length)) {
    const all = phrase.includes("#") ? [findPhrase(analysis, phrase)] : findAll(analysis, phrase);
    for (const [begin, end] of all) {
      if (taken.has(begin)) continue;
      for (let w = begin; w < end; w++) taken.add(w);
      names.push({ begin, end, kind, probability: 0.9 });
    }
  }
  return names.sort((a, b) => a.begin - b.begin);
}

/** Tags of nouns, pronouns and names; the words of a name hang on its first. */
function tagWords(analysis: Analysis, names: readonly Name[], { nouns = [], tree = [] }: Known): Analysis {
  const { tags, words, text } = analysis;
  const relations = ["", "flat", ...new Set(tree.map(([, relation]) => relation))];
  for (let w = 0; w < words.count; w++) {
    const word = text.slice(words.begin[w], words.end[w]);
    if (pronouns.get(word.toLowerCase())?.kind === "personal") tags.upos[w] = PRON;
    if (!nouns.includes(word)) continue;
    tags.upos[w] = NOUN;
    tags.features[w * 9] = /[^s]s$/.test(word) ? PLURAL : SINGULAR;
  }
  const { head, relation } = analysis.tree;
  for (const { begin, end } of names) {
    tags.upos.fill(PROPN, begin, end);
    head.fill(begin, begin, end);
    relation.fill(1, begin + 1, end);
  }
  for (const [word, name, on] of tree) {
    const [at] = findPhrase(analysis, word);
    head[at] = findPhrase(analysis, on)[0];
    relation[at] = relations.indexOf(name);
  }
  return { ...analysis, tree: { head, relation, relations } };
}

/** The model's mentions: the names and what is listed, each with its last noun, or first word of a name, for head. */
function buildMentions(analysis: Analysis, names: readonly Name[], listed: NonNullable<Known["mentions"]>) {
  const headOf = ([begin, end]: readonly [number, number]) => {
    const nouns = Array.from({ length: end - begin }, (_, i) => begin + i);
    return nouns.find((w) => analysis.tags.upos[w] === NOUN) ?? begin;
  };
  const places: {
    readonly range: readonly [number, number];
    readonly of: Readonly<Record<string, number>>;
  }[] = listed.map(([phrase, of = {}]) => ({ range: findPhrase(analysis, phrase), of }));
  for (const { begin, end } of names) {
    if (!places.some(({ range }) => headOf(range) === begin)) places.push({ range: [begin, end], of: {} });
  }
  places.sort((a, b) => headOf(a.range) - headOf(b.range));
  const indexOf = (phrase: string) => {
    const [begin, end] = findPhrase(analysis, phrase);
    const at = places.findIndex(({ range }) => range[0] === begin && range[1] === end);
    if (at < 0) throw new Error(`no mention: ${phrase}`);
    return at;
  };
  return places.map(({ range, of }): Mention => {
    const antecedents = Object.entries(of).map(([phrase, probability]) => ({
      mention: indexOf(phrase),
      probability,
    }));
    const none = 1 - antecedents.reduce((sum, { probability }) => sum + probability, 0);
    return { head: headOf(range), begin: range[0], end: range[1], probability: 0.9, antecedents, none };
  });
}

/** An analysis by hand with names and mentions, and the attributions by their words. */
export function buildMeant(
  text: string,
  known: Known,
): { readonly analysis: Analysis; readonly said: readonly Said[] } {
  const bare = buildAnalysis(text, []);
  const names = buildNames(bare, known);
  const tagged = tagWords(bare, names, known);
  const analysis = { ...tagged, names, mentions: buildMentions(tagged, names, known.mentions ?? []) };
  const spansOf = (phrase: string | undefined): readonly Span[] => {
    if (!phrase) return [];
    const [begin, end] = findPhrase(analysis, phrase);
    return [[analysis.words.begin[begin]!, analysis.words.end[end - 1]!]];
  };
  const said = (known.attributions ?? []).map(({ source, content, to }) => ({
    source: spansOf(source),
    content: spansOf(content),
    addressed: to ? [spansOf(to)] : [],
  }));
  return { analysis, said };
}

/** Reads a text by the rules of who is meant, and tells of phrases of it whom they mean. */
export function readMeant(text: string, known: Known) {
  const { analysis, said } = buildMeant(text, known);
  const cast = findCast(analysis, { attributions: said, ...known.options });
  const tell = (phrase: string) => {
    const meant = whoIs(cast, findPhrase(analysis, phrase));
    const entity = meant ? (cast.entities[meant.entity] ?? null) : null;
    return {
      id: entity?.id ?? null,
      name: entity?.name ?? null,
      kind: entity?.kind ?? null,
      how: meant?.how ?? null,
      confidence: meant?.confidence ?? 0,
      candidates: meant?.candidates.map((each) => cast.entities[each.entity]!.name) ?? [],
      entity,
    };
  };
  return {
    cast,
    tell,
    /** Do phrases mean one and the same. */
    areSame: (...phrases: readonly string[]) => {
      const ids = phrases.map((phrase) => tell(phrase).id);
      return ids[0] !== null && ids.every((id) => id === ids[0]);
    },
  };
}
