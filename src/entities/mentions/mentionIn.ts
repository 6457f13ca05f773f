import { countUpTo } from "../../language/index.ts";

interface Placed {
  readonly begin: number;
  readonly end: number;
  readonly head: number;
}

/**
 * The mention (by its index) that stands for words `[begin, end)`: the longest that lies in them, of equals the last,
 * which is that of those told together; -1 where there is none. Mentions are in order of their heads.
 */
export function mentionIn(mentions: readonly Placed[], [begin, end]: readonly [number, number]): number {
  let best = -1;
  for (let i = countUpTo(mentions.length, begin - 1, (at) => mentions[at]!.head); i < mentions.length; i++) {
    const one = mentions[i]!;
    if (one.head >= end) break;
    if (one.begin < begin || one.end > end) continue;
    const held = mentions[best];
    if (!held || one.end - one.begin >= held.end - held.begin) best = i;
  }
  return best;
}
