import type { Rule } from "../Hit.ts";
import { beginsSentence, isCapitalised, isShouted } from "../wordsBeside.ts";

/** "Turkey is best served cold" and "TELL US NOW": where the case tells nothing, a name that is a word stays open. */
export const doubtWords: Rule = (hit, { words }) => {
  if (!hit.isWord) return hit;
  const first = words.raw[hit.begin]!;
  const isHeadline = isShouted(words.raw[hit.begin - 1]) || isShouted(words.raw[hit.end]);
  const isOpen = isShouted(first)
    ? isHeadline
    : beginsSentence(words, hit.begin) &&
      !isCapitalised(words.raw[hit.end]) &&
      words.folded[hit.end] !== "'s";
  return isOpen ? { ...hit, isDoubtful: true } : hit;
};
