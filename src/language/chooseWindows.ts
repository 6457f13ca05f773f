import type { Window } from "./cutWindows.ts";

/** How far words `[begin, end)` stand from the edge of a window that is no edge of the text. */
function centrality(window: Window, [begin, end]: readonly [number, number], count: number): number {
  const before = window.begin === 0 ? Number.POSITIVE_INFINITY : begin - window.begin;
  const after = window.end === count ? Number.POSITIVE_INFINITY : window.end - end;
  return Math.min(before, after);
}

/** For each word the window in which it stands most central. */
export function chooseWindows(windows: readonly Window[], count: number): Int32Array {
  const chosen = new Int32Array(count).fill(-1);
  windows.forEach((window, i) => {
    for (let w = window.begin; w < window.end; w++) {
      const held = windows[chosen[w]!];
      const own = [w, w + 1] as const;
      if (!held || centrality(window, own, count) > centrality(held, own, count)) chosen[w] = i;
    }
  });
  return chosen;
}

/**
 * For each word the window in which its sentence stands whole and most central; where no window holds the sentence,
 * that of the word itself, so that the sentence is read in parts.
 */
export function chooseSentenceWindows(
  windows: readonly Window[],
  { sentences, central }: { readonly sentences: Int32Array; readonly central: Int32Array },
): Int32Array {
  const count = central.length;
  const chosen = central.slice();
  const held = new Int32Array(sentences.length).fill(-1);
  let first = 0;
  windows.forEach((window, i) => {
    while (first < sentences.length && sentences[first]! < window.begin) first++;
    for (let s = first; s < sentences.length; s++) {
      const own = [sentences[s]!, sentences[s + 1] ?? count] as const;
      if (own[1] > window.end) break;
      const other = windows[held[s]!];
      if (!other || centrality(window, own, count) > centrality(other, own, count)) held[s] = i;
    }
  });
  held.forEach((window, s) => {
    if (window >= 0) chosen.fill(window, sentences[s], sentences[s + 1] ?? count);
  });
  return chosen;
}
