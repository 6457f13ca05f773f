import { type Analysis, sentenceOf } from "../language/index.ts";
import type { Phrase } from "./phrases/Phrase.ts";
import { readPhrases } from "./phrases/readPhrases.ts";
import { LONGEST_CLAUSE } from "./settings.ts";
import { ENVOY } from "./types/patterns.ts";

/** An analysis as the rules of events look at it: what they ask again and again is worked out once. */
export interface EventText extends Analysis {
  /** The noun phrases round a word, in order of their heads: those of its sentence, of a long one those of a part of it. */
  phrasesOf(word: number): readonly Phrase[];
  /** Does the article speak of envoys and embassies at all. */
  readonly isOfEnvoys: boolean;
}

/** Prepares an analysis for the rules. */
export function openText(analysis: Analysis): EventText {
  const known = new Map<number, readonly Phrase[]>();
  return {
    ...analysis,
    isOfEnvoys: ENVOY.test(analysis.text.toLowerCase()),
    phrasesOf(word) {
      const [first, last] = sentenceOf(analysis, word);
      const begin = first + Math.floor((word - first) / LONGEST_CLAUSE) * LONGEST_CLAUSE;
      const phrases =
        known.get(begin) ?? readPhrases(analysis, [begin, Math.min(last, begin + LONGEST_CLAUSE)]);
      known.set(begin, phrases);
      return phrases;
    },
  };
}
