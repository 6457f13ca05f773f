import { findTree } from "./findTree.ts";
import type { SentencePart, WindowReading } from "./WindowReading.ts";

/** The scores of arcs between words `[begin, end)` out of a square of `width` words. */
export function cutArcs(
  arcs: Float32Array,
  { begin, end, width }: { readonly begin: number; readonly end: number; readonly width: number },
): Float32Array {
  const count = end - begin;
  const out = new Float32Array(count * count);
  for (let d = 0; d < count; d++) {
    const row = (begin + d) * width + begin;
    out.set(arcs.subarray(row, row + count), d * count);
  }
  return out;
}

/** The tree of each sentence, as far as it stands in the window; `sentence` numbers each word's. */
export function readTrees(
  arcs: Float32Array,
  sentence: ArrayLike<bigint>,
): Pick<WindowReading, "parts" | "head"> {
  const width = sentence.length;
  const head = new Int32Array(width);
  const parts: SentencePart[] = [];
  for (let begin = 0; begin < width; ) {
    let end = begin + 1;
    while (end < width && sentence[end] === sentence[begin]) end++;
    const own = cutArcs(arcs, { begin, end, width });
    findTree(own, end - begin).forEach((above, d) => {
      head[begin + d] = begin + above;
    });
    parts.push({ begin, end, arcs: begin === 0 || end === width ? own : null });
    begin = end;
  }
  return { parts, head };
}
