import type { SpanList } from "../article/index.ts";
import { type Analysis, countUpTo } from "../language/index.ts";
import type { WordRange } from "./EventDraft.ts";

/** Words as they stand in the text, in UTF-16 code units. */
export function toSpans(ranges: readonly WordRange[], { words }: Pick<Analysis, "words">): SpanList {
  return ranges.map(([begin, end]) => [words.begin[begin]!, words.end[end - 1]!] as const);
}

/** The words that spans of the text hold. */
export function toRanges(spans: SpanList, { words }: Pick<Analysis, "words">): readonly WordRange[] {
  return spans.flatMap(([from, to]) => {
    const begin = countUpTo(words.count, from, (i) => words.end[i]!);
    const end = countUpTo(words.count, to - 1, (i) => words.begin[i]!);
    return begin < end ? [[begin, end] as const] : [];
  });
}

/** Does one of some ranges hold a word. */
export function holdWord(ranges: readonly WordRange[], word: number): boolean {
  return ranges.some(([begin, end]) => begin <= word && word < end);
}

/** How many words some ranges hold. */
export function countWords(ranges: readonly WordRange[]): number {
  return ranges.reduce((sum, [begin, end]) => sum + end - begin, 0);
}
