import { type Analysis, uposOf, type WordRange } from "../../language/index.ts";
import { wordAt } from "../wordAt.ts";

const CONTENT_WORD = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;
/** Letters by which two words are one: "expulsion" and "expulsions". */
const STEM = 5;
/** Two short contents that share one word do not share all. */
const LEAST_WORDS = 3;

/** The words of some ranges that carry meaning, by their first letters. */
export function stemsOf(ranges: readonly WordRange[], analysis: Analysis): ReadonlySet<string> {
  const out = new Set<string>();
  for (const [begin, end] of ranges) {
    for (let word = begin; word < end; word++) {
      if (CONTENT_WORD.test(uposOf(analysis, word))) out.add(wordAt(analysis, word).slice(0, STEM));
    }
  }
  return out;
}

/** Which share of their stems two contents have in common, of the shorter one's; 0 to 1. */
export function shareWords(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const common = [...first].filter((stem) => second.has(stem)).length;
  return common / Math.max(Math.min(first.size, second.size), LEAST_WORDS);
}
