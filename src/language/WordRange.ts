import { countUpTo } from "./countUpTo.ts";
import type { Words } from "./findWords.ts";

/** Words `[begin, end)`, as indexes into the words of an analysis. */
export type WordRange = readonly [begin: number, end: number];

type Offsets = readonly [begin: number, end: number];

/** The words that a span of UTF-16 offsets touches; empty where it touches none. */
export function toWordRange(words: Words, [begin, end]: Offsets): WordRange {
  const first = countUpTo(words.count, begin, (i) => words.end[i]!);
  const last = countUpTo(words.count, end - 1, (i) => words.begin[i]!);
  return [first, Math.max(first, last)];
}

/** From the first word of a list of spans to its last; null for an empty list. */
export function wordsAround(words: Words, spans: readonly Offsets[]): WordRange | null {
  const [first] = spans;
  const last = spans.at(-1);
  return first && last ? toWordRange(words, [first[0], last[1]]) : null;
}

/** How many words some ranges hold. */
export function countWords(ranges: readonly WordRange[]): number {
  return ranges.reduce((sum, [begin, end]) => sum + end - begin, 0);
}
