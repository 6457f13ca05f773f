import type { WordRange } from "../language/index.ts";

/** The words of some ranges, in order. */
export function listWords(ranges: readonly WordRange[]): readonly number[] {
  return ranges.flatMap(([begin, end]) => Array.from({ length: end - begin }, (_, i) => begin + i));
}

/** The fewest ranges that hold the words. */
export function toRanges(words: Iterable<number>): readonly WordRange[] {
  const out: [number, number][] = [];
  for (const word of [...new Set(words)].sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last?.[1] === word) last[1]++;
    else out.push([word, word + 1]);
  }
  return out;
}

/** How many words two lists of ranges share. */
export function countShared(a: readonly WordRange[], b: readonly WordRange[]): number {
  let shared = 0;
  for (const [begin, end] of a) {
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(begin, from));
  }
  return shared;
}

/** Do two lists of ranges share a word. */
export function overlaps(a: readonly WordRange[], b: readonly WordRange[]): boolean {
  return countShared(a, b) > 0;
}

/** The ranges without the words of others. */
export function without(ranges: readonly WordRange[], others: readonly WordRange[]): readonly WordRange[] {
  return toRanges(
    listWords(ranges).filter((word) => !others.some(([begin, end]) => word >= begin && word < end)),
  );
}

/** How many words a word stands from a range; 0 inside it. */
export function distanceTo([begin, end]: WordRange, word: number): number {
  return word < begin ? begin - word : word >= end ? word - end + 1 : 0;
}
