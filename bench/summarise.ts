/** What several runs of one measure gave. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Median, least and most of at least one number. */
export function summarise(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError("there is no median of nothing");
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median =
    sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, least: sorted[0]!, most: sorted.at(-1)! };
}

/** Run by run, so that what slowed one run slowed both sides of its ratio. */
export function divideRuns(values: readonly number[], by: readonly number[]): readonly number[] {
  if (values.length !== by.length) throw new RangeError("only runs of the same rounds can be compared");
  return values.map((value, i) => value / by[i]!);
}
