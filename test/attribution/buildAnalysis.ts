import { ATTRIBUTION_TYPES, STANCES } from "../../src/article/index.ts";
import { type Analysis, type Anchor, type Scored, type Scores, tokenize } from "../../src/language/index.ts";

/** What a model is made to say of one anchor: the words of each role, as they stand in the text. */
export interface Said {
  readonly source?: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly probability?: number;
}

const ROLES = ["none", "source", "cue", "content"];

const evenly = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, 1 / names.length])) as Scores<Name>;

/** Nothing known of any of `count` words: what a test needs is laid over it. */
function buildScored(count: number): Scored {
  return {
    anchors: [],
    triggers: [],
    mentions: [],
    names: [],
    links: [],
    tags: {
      upos: new Uint8Array(count).fill(255),
      features: new Uint8Array(count * 9),
      lemma: new Uint16Array(count),
      lemmaRules: ["keep/0/"],
    },
    tree: {
      head: Int32Array.from({ length: count }, (_, word) => word),
      relation: new Uint8Array(count),
      relations: [""],
    },
    meaning: { width: 0, rows: new Int8Array(0), scale: new Float32Array(count) },
  };
}

/** An anchor of which nothing is known but its roles, seen with all words before `end`. */
export function buildAnchor(known: Pick<Anchor, "word" | "probability" | "end" | "roles">): Anchor {
  return {
    ...known,
    begin: 0,
    addressee: new Float32Array(known.end),
    occasion: new Float32Array(known.end),
    stance: evenly(STANCES),
    type: evenly(ATTRIBUTION_TYPES),
    hedged: 0,
    negated: 0,
  };
}

/** The words `[begin, end)` of a phrase of a text; "he#2" is the second "he" that is a word of its own. */
export function findPhrase(
  { text, words }: Pick<Analysis, "text" | "words">,
  phrase: string,
): readonly [number, number] {
  const [, plain = phrase, nth = "1"] = /^(.*)#(\d+)$/s.exec(phrase) ?? [];
  let left = Number(nth);
  for (let at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1)) {
    const begin = words.begin.indexOf(at);
    const end = words.end.indexOf(at + plain.length);
    if (begin >= 0 && end >= 0 && --left === 0) return [begin, end + 1];
  }
  throw new Error(`not in the text: ${phrase}`);
}

/** An analysis by hand, without a model: the text's tokens, and scores that favour the given roles. */
export function buildAnalysis(text: string, said: readonly Said[]): Analysis {
  const tokens = tokenize(text);
  const { words } = tokens;
  const find = (phrase: string) => findPhrase({ text, words }, phrase);
  const anchors = said.map(({ source, cue, content, probability = 0.95 }): Anchor => {
    const role = new Uint8Array(words.count);
    const mark = (phrase: string, name: string) => role.fill(ROLES.indexOf(name), ...find(phrase));
    for (const part of content) mark(part, "content");
    if (source) mark(source, "source");
    mark(cue, "cue");
    const roles = new Float32Array(words.count * ROLES.length).fill(Math.log(0.02));
    role.forEach((r, w) => {
      roles[w * ROLES.length + r] = Math.log(0.94);
    });
    return buildAnchor({ word: find(cue)[0], probability, end: words.count, roles });
  });
  return {
    ...buildScored(words.count),
    ...tokens,
    text,
    anchors: anchors.sort((a, b) => a.word - b.word),
    model: "by hand",
  };
}
