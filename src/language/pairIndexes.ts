import { type DescribedHead, HEAD_CLASSES } from "./describeHeads.ts";

export const DISTANCES = 12;
const MARKS = 3;
const UNEQUAL_MARKS = 2;
/** Of each class of a head: 0 pronoun, 1 nominal, 2 name. */
const COARSE = [1, ...new Array<number>(10).fill(0), 1, 2, 1];
const COARSE_PAIRS = 9;

/** Places in the tables of coreference. */
export interface PairIndexes {
  readonly classes: number;
  readonly match: number;
  readonly distance: number;
}

/** 0 for neighbours, then one more each time the gap in words doubles. */
function distanceClass(gap: number): number {
  return Math.min(DISTANCES - 1, 31 - Math.clz32(Math.max(gap, 1)));
}

/** Where the tables of coreference score a head and an earlier one, which agree by `match`. */
export function pairIndexes(
  later: DescribedHead,
  earlier: DescribedHead,
  { match }: { readonly match: number },
): PairIndexes {
  const pair = COARSE[later.kind]! * 3 + COARSE[earlier.kind]!;
  const marks = later.isQuoted === earlier.isQuoted ? Number(later.isQuoted) : UNEQUAL_MARKS;
  const distance = distanceClass(later.at - earlier.at);
  return {
    classes: later.kind * HEAD_CLASSES + earlier.kind,
    match: match * COARSE_PAIRS + pair,
    distance: (distance * MARKS + marks) * COARSE_PAIRS + pair,
  };
}
