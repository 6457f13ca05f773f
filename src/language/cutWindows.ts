import { STRIDE, WINDOW } from "./settings.ts";

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

/** Windows over words of the given numbers of pieces, each overlapping the one before by a quarter. */
export function cutWindows(lengths: ArrayLike<number>): readonly Window[] {
  const out: Window[] = [];
  for (let begin = 0; begin < lengths.length; ) {
    const window = fill(lengths, begin);
    out.push(window);
    if (window.end >= lengths.length) break;
    begin += Math.max(1, Math.floor((window.end - begin) * STRIDE));
  }
  return out;
}
