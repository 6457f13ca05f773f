import { type Analysis, OUTSIDE, sentenceOf, type WordRange } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { overlaps } from "../wordRanges.ts";

/** Words that a clause does not end with. */
const OPEN =
  /^(?:an?|the|of|in|at|by|for|from|with|into|until|because|between|against|my|your|his|its|our|their|has|had|would|could|should|might|must|he|she|they|we|i)$/i;
const JOINING = /^(?:and|or|but|,|--)$/i;
const STOP = /^(?:[,;:.!?)\]]|--|[-–—―])$/;

function finish([begin, end]: WordRange, draft: Draft, analysis: Analysis): WordRange {
  const { text, words, quote } = analysis;
  const word = (at: number) => text.slice(words.begin[at], words.end[at]);
  const isLoose = (at: number) => quote[at] === OUTSIDE && JOINING.test(word(at));
  let last = end;
  while (last - begin > 1 && isLoose(last - 1)) last--;
  if (last - begin < 2 || !OPEN.test(word(last - 1))) return [begin, last];
  const [, ends] = sentenceOf(analysis, last - 1);
  const isBefore = (at: number) => at < ends && !STOP.test(word(at)) && quote[at] === quote[last - 1];
  let stop = last;
  while (isBefore(stop)) stop++;
  const isTaken = overlaps([[last, stop]], [...draft.cue, ...draft.source, ...draft.content]);
  return [begin, isTaken ? last : stop];
}

/**
 * A piece of content does not end with "and", and one that breaks off after a word like "the" or "until she" goes on to
 * the end of its clause. (Of 19,831 contents of PolNeAR train none ends with "and", "the" or "until".)
 */
export function finishClause(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    content: draft.content.map((range) => finish(range, draft, analysis)),
  }));
}
