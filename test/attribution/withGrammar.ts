import type { Stance } from "../../src/article/index.ts";
import { type Analysis, type Anchor, type Upos, uposOf } from "../../src/language/index.ts";

/** Indexes that the tags give a part of speech, found by asking for each. */
const uposIndex = (upos: Upos): number =>
  Array.from({ length: 17 }, (_, i) => i).find(
    (i) => uposOf({ tags: { upos: Uint8Array.of(i) } as unknown as Analysis["tags"] }, 0) === upos,
  )!;

/**
 * An analysis with the grammar of some words: `form UPOS relation head`, `;` between them, each form the first of its
 * kind in the text; a head `-` makes a root.
 */
export function withGrammar(analysis: Analysis, grammar: string): Analysis {
  const { text, words } = analysis;
  const at = (form: string) => {
    for (let word = 0; word < words.count; word++)
      if (text.slice(words.begin[word], words.end[word]) === form) return word;
    throw new Error(`not in the text: ${form}`);
  };
  const entries = grammar
    .split(";")
    .map((entry) => entry.trim().split(/\s+/) as [string, Upos, string, string]);
  const relations = ["", ...new Set(entries.map(([, , relation]) => relation))];
  const upos = analysis.tags.upos.slice();
  const relation = analysis.tree.relation.slice();
  const head = analysis.tree.head.slice();
  for (const [form, tag, name, above] of entries) {
    upos[at(form)] = uposIndex(tag);
    relation[at(form)] = relations.indexOf(name);
    head[at(form)] = above === "-" ? at(form) : at(above);
  }
  return { ...analysis, tags: { ...analysis.tags, upos }, tree: { head, relation, relations } };
}

/** Relations that the rules look for, and one that they do not. */
const RELATIONS = [
  "",
  "nsubj",
  "obj",
  "iobj",
  "obl",
  "nmod",
  "ccomp",
  "xcomp",
  "case",
  "conj",
  "root",
  "amod",
];

/** An analysis with some tree or other over all words: each hangs on an earlier one or on none. `next` gives chances. */
export function withAnyGrammar(analysis: Analysis, next: () => number): Analysis {
  const { count } = analysis.words;
  const below = (limit: number) => Math.min(limit - 1, Math.floor(next() * limit));
  return {
    ...analysis,
    tags: { ...analysis.tags, upos: Uint8Array.from({ length: count }, () => below(17)) },
    tree: {
      head: Int32Array.from({ length: count }, (_, word) => below(word + 1)),
      relation: Uint8Array.from({ length: count }, () => below(RELATIONS.length)),
      relations: RELATIONS,
    },
  };
}

/** An analysis whose anchors all have some scores of their own. */
export const withScores = (analysis: Analysis, scores: Partial<Anchor>): Analysis => ({
  ...analysis,
  anchors: analysis.anchors.map((anchor) => ({ ...anchor, ...scores })),
});

/** Scores of stances by which one is the likeliest, and the others are alike. */
export const favour = (stance: Stance, stances: readonly Stance[]): Anchor["stance"] =>
  Object.fromEntries(
    stances.map((one) => [one, one === stance ? 0.6 : 0.4 / (stances.length - 1)]),
  ) as Anchor["stance"];
