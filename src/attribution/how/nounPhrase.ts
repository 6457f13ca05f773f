import { type Analysis, childrenOf, relationOf, type WordRange } from "../../language/index.ts";

/** What hangs on a noun and is no part of its phrase: others beside it, where and when, and what is told of it after a comma. */
const APART =
  /^(?:conj|cc|punct|parataxis|advcl|advmod|obl|discourse|dep|list|xcomp|ccomp|cop|nsubj|csubj)(?::|$)/;
const AFTER = /^(?:in|at|on|during|after|before|since|by|about|over|last|this|next)$/i;

/** The noun phrase round its head, as one run of words that stops before a comma and before words like `stops`. */
export function nounPhrase(head: number, analysis: Analysis, { stops = AFTER } = {}): WordRange {
  const { text, words } = analysis;
  const form = (word: number) => text.slice(words.begin[word], words.end[word]);
  let [begin, end] = [head, head + 1];
  const parts = new Set([head]);
  const gather = (word: number) => {
    for (const child of childrenOf(analysis, word)) {
      const relation = relationOf(analysis, child);
      if (parts.has(child)) continue;
      if (APART.test(relation) && !(word !== head && child > head)) continue;
      // "to" and "with" lead to the phrase and are none of it.
      if (word === head && relation === "case" && child < head) continue;
      parts.add(child);
      gather(child);
    }
  };
  gather(head);
  while (parts.has(begin - 1)) begin--;
  // A name like "O'Reilly" is three words, of which the tree knows nothing.
  const isGlued = (word: number) =>
    words.begin[word] === words.end[word - 1] && /^['’\p{L}]/u.test(form(word));
  while ((parts.has(end) || isGlued(end)) && !stops.test(form(end))) end++;
  return [begin, end];
}
