/** Indexes of the sizes in so many parts of nearly the same sum: the largest first, each to the smallest part. */
export function splitEvenly(sizes: readonly number[], parts: number): readonly (readonly number[])[] {
  const out = Array.from({ length: parts }, () => ({ sum: 0, indexes: [] as number[] }));
  const largestFirst = sizes.map((_, i) => i).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  for (const i of largestFirst) {
    const part = out.reduce((least, one) => (one.sum < least.sum ? one : least));
    part.indexes.push(i);
    part.sum += sizes[i]!;
  }
  return out.map(({ indexes }) => indexes.sort((a, b) => a - b));
}
