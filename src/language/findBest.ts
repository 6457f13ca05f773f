/** The place of the largest of `count` numbers that stand `step` apart, counted from `begin`; the first where several are. */
export function findBest(
  values: ArrayLike<number>,
  { begin, count, step = 1 }: { readonly begin: number; readonly count: number; readonly step?: number },
): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (values[begin + i * step]! > values[begin + best * step]!) best = i;
  return best;
}
