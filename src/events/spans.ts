import type { SpanList } from "../article/index.ts";
import { type Analysis, toWordRange, type WordRange } from "../language/index.ts";

/** Words as they stand in the text, in UTF-16 code units. */
export function toSpans(ranges: readonly WordRange[], { words }: Pick<Analysis, "words">): SpanList {
  return ranges.map(([begin, end]) => [words.begin[begin]!, words.end[end - 1]!] as const);
}

/** The words that spans of the text hold. */
export function toRanges(spans: SpanList, { words }: Pick<Analysis, "words">): readonly WordRange[] {
  return spans.map((span) => toWordRange(words, span)).filter(([begin, end]) => begin < end);
}

/** Does one of some ranges hold a word. */
export function holdWord(ranges: readonly WordRange[], word: number): boolean {
  return ranges.some(([begin, end]) => begin <= word && word < end);
}
