import type { TimedText } from "./Scan.ts";
import { countUpTo } from "./searchSorted.ts";

/** The words `[begin, end)` of the sentence, or paragraph, in which a word stands, from the starts of all. */
export function rangeAround(starts: Int32Array, word: number, count: number): readonly [number, number] {
  const index = Math.max(0, countUpTo(starts.length, word, (i) => starts[i]!) - 1);
  return [starts[index] ?? 0, starts[index + 1] ?? count];
}

export function sentenceOf({ sentences, words }: TimedText, word: number): readonly [number, number] {
  return rangeAround(sentences, word, words.count);
}

/** The word at an offset, or the first behind it. */
export function wordFrom({ words }: TimedText, offset: number): number {
  return countUpTo(words.count, offset, (i) => words.end[i]!);
}
