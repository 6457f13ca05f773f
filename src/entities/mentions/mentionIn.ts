import { countUpTo } from "../../language/index.ts";

interface Placed {
  readonly begin: number;
  readonly end: number;
  readonly head: number;
}

/**
 * The mention (by its index) that stands for words `[begin, end)`: the longest that lies in them, of equals the last,
 * which is that of those told together; where none does, the shortest that has its head there. -1 where there is none.
 * Mentions are in order of their heads.
 */
export function mentionIn(mentions: readonly Placed[], [begin, end]: readonly [number, number]): number {
  let inside = -1;
  let around = -1;
  for (let i = countUpTo(mentions.length, begin - 1, (at) => mentions[at]!.head); i < mentions.length; i++) {
    const one = mentions[i]!;
    if (one.head >= end) break;
    const isInside = one.begin >= begin && one.end <= end;
    const held = mentions[isInside ? inside : around];
    const longer = held ? one.end - one.begin - (held.end - held.begin) : 0;
    if (isInside && longer >= 0) inside = i;
    if (!isInside && (!held || longer < 0)) around = i;
  }
  return inside >= 0 ? inside : around;
}
