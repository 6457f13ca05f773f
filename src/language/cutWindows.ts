import { EARLIEST_STRIDE, LATEST_STRIDE, STRIDE, WINDOW } from "./settings.ts";

/** Words `[begin, end)` that the network reads together, and how many pieces they make without the window's ends. */
export interface Window {
  readonly begin: number;
  readonly end: number;
  readonly pieces: number;
}

function fill(lengths: ArrayLike<number>, begin: number): Window {
  let pieces = 0;
  let end = begin;
  while (end < lengths.length && pieces + lengths[end]! <= WINDOW - 2) pieces += lengths[end++]!;
  return { begin, end, pieces };
}

/** Where the window behind this one begins: with a paragraph where one begins in the right part of it. */
function nextBegin({ begin, end }: Window, isStart: ArrayLike<number>): number {
  const length = end - begin;
  const earliest = Math.ceil(begin + length * EARLIEST_STRIDE);
  for (let word = Math.floor(begin + length * LATEST_STRIDE); word >= earliest && word > begin; word--) {
    if (isStart[word]) return word;
  }
  return begin + Math.max(1, Math.floor(length * STRIDE));
}

/**
 * Windows over words of the given numbers of pieces, each overlapping the one before by about a quarter; `isStart` is 1
 * for a word with which a paragraph begins. Copies of a text behind different first paragraphs have the same windows
 * from the first paragraph on with which a window begins in both.
 */
export function cutWindows(
  lengths: ArrayLike<number>,
  { isStart }: { readonly isStart: ArrayLike<number> },
): readonly Window[] {
  const out: Window[] = [];
  for (let begin = 0; begin < lengths.length; ) {
    const window = fill(lengths, begin);
    out.push(window);
    if (window.end >= lengths.length) break;
    begin = nextBegin(window, isStart);
  }
  return out;
}
