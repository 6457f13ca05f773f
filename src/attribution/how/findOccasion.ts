import {
  type Analysis,
  childrenOf,
  headOf,
  relationOf,
  sentenceOf,
  uposOf,
  type WordRange,
} from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { OCCASION_FROM, SURE_OCCASION } from "../settings.ts";
import { listWords, overlaps } from "../wordRanges.ts";
import { nounPhrase } from "./nounPhrase.ts";
import { OCCASION_WORDS } from "./occasionWords.ts";
import { spellOut } from "./spellOut.ts";
import { wordPattern } from "./wordPattern.ts";

const occasion = wordPattern(OCCASION_WORDS);
const LEAD = / (?:in|at|on|during|via|by|through|over|from) /;
/** "An interview with Radio Delta", but not its day nor the town of a rally. */
const STOPS =
  /^(?:in|at|during|after|before|since|that|which|this|last|next|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** Does a preposition like "in" or "during" lead to a word, so that something is done there. */
function isLedTo(word: number, analysis: Analysis): boolean {
  return childrenOf(analysis, word).some(
    (child) =>
      child < word &&
      relationOf(analysis, child) === "case" &&
      LEAD.test(spellOut([[child, child + 1]], analysis)),
  );
}

/** Does a word hang on the cue, by one other word at most: "said, speaking at a rally". */
function isOfCue(word: number, cue: ReadonlySet<number>, analysis: Analysis): boolean {
  const head = headOf(analysis, word);
  const above = head === null ? null : headOf(analysis, head);
  return cue.has(word) || (head !== null && cue.has(head)) || (above !== null && cue.has(above));
}

/**
 * The words of the event or medium in which it was said: a noun for one beside the cue that "in", "at" or "on" leads to,
 * the likeliest to the model where there are several.
 */
export function findOccasion(draft: Draft, analysis: Analysis): WordRange | null {
  const { scores } = draft;
  if (!scores) return null;
  const cue = new Set(listWords(draft.cue));
  const likelihood = (word: number) => scores.occasion[word - scores.begin] ?? 0;
  const isNoun = (word: number) => /^(?:NOUN|PROPN)$/.test(uposOf(analysis, word));
  const heads = listWords([sentenceOf(analysis, draft.anchor)])
    .filter((word) => isNoun(word) && isLedTo(word, analysis))
    .filter((word) => !overlaps([[word, word + 1]], [...draft.content, ...draft.source]))
    .filter((word) =>
      occasion.test(spellOut([[word, word + 1]], analysis))
        ? isOfCue(word, cue, analysis) || likelihood(word) >= OCCASION_FROM
        : likelihood(word) >= SURE_OCCASION,
    );
  if (heads.length === 0) return null;
  const head = heads.reduce((best, word) => (likelihood(word) > likelihood(best) ? word : best));
  return nounPhrase(head, analysis, { stops: STOPS });
}
