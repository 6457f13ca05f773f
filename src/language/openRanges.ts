import type { WordRange } from "./WordRange.ts";

/** Words that are one block: about as many as an attribution takes. */
const BLOCK = 64;

/** Items by the words at which they stand. */
export interface Ranges<Item> {
  add(item: Item, ranges: readonly WordRange[]): void;
  /** Every item that shares a word with the ranges, and some that only stand near, in the order in which they were added. */
  near(ranges: readonly WordRange[]): readonly Item[];
}

/** The blocks that some ranges touch; an empty range touches none. */
function* listBlocks(ranges: readonly WordRange[]): Generator<number> {
  for (const [begin, end] of ranges) {
    if (end <= begin) continue;
    for (let block = Math.floor(begin / BLOCK); block * BLOCK < end; block++) yield block;
  }
}

/** Opens an empty list of items, so that those near some words are found without a look at all others. */
export function openRanges<Item>(): Ranges<Item> {
  const items: Item[] = [];
  const blocks = new Map<number, number[]>();
  return {
    add(item, ranges) {
      const number = items.push(item) - 1;
      for (const block of new Set(listBlocks(ranges))) {
        const held = blocks.get(block);
        if (held) held.push(number);
        else blocks.set(block, [number]);
      }
    },
    near(ranges) {
      const found = new Set<number>();
      for (const block of listBlocks(ranges)) for (const number of blocks.get(block) ?? []) found.add(number);
      return [...found].sort((a, b) => a - b).map((number) => items[number]!);
    },
  };
}
