import { countUpTo } from "../../language/index.ts";

interface Placed {
  readonly begin: number;
  readonly end: number;
  readonly head: number;
}

/**
 * The mention (by its index) that stands for words `[begin, end)`: the longest that lies in them, of equals the last,
 * which is that of those told together; where none does, the longest whose head is among them. -1 where there is none.
 * Mentions are in order of their heads.
 */
export function mentionIn(
  mentions: readonly Placed[],
  [begin, end]: readonly [begin: number, end: number],
): number {
  let inside = -1;
  let across = -1;
  const isLonger = (one: Placed, held: Placed | undefined) =>
    held === undefined || one.end - one.begin >= held.end - held.begin;
  for (let i = countUpTo(mentions.length, begin - 1, (at) => mentions[at]!.head); i < mentions.length; i++) {
    const one = mentions[i]!;
    if (one.head >= end) break;
    const isInside = one.begin >= begin && one.end <= end;
    if (isInside && isLonger(one, mentions[inside])) inside = i;
    if (isLonger(one, mentions[across])) across = i;
  }
  return inside >= 0 ? inside : across;
}
