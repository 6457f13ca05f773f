import { countUpTo } from "./countUpTo.ts";

/** The words `[begin, end)` of the sentence, or paragraph, in which a word stands, from the starts of all. */
export function rangeAround(
  starts: Int32Array,
  word: number,
  { count }: { readonly count: number },
): readonly [begin: number, end: number] {
  const index = indexAround(starts, word);
  return [starts[index] ?? 0, starts[index + 1] ?? count];
}

/** The number of the sentence, or paragraph, in which a word stands. */
export function indexAround(starts: Int32Array, word: number): number {
  return Math.max(0, countUpTo(starts.length, word, (i) => starts[i]!) - 1);
}
