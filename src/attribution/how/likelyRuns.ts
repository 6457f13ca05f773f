import type { WordRange } from "../../language/index.ts";

/**
 * The runs of words of which each is likely enough, the surest first. `offset` is the index of the first probability's
 * word.
 */
export function likelyRuns(
  probabilities: Float32Array,
  { offset, from }: { readonly offset: number; readonly from: number },
): readonly WordRange[] {
  const out: { readonly range: WordRange; readonly most: number }[] = [];
  for (let i = 0; i < probabilities.length; i++) {
    if (probabilities[i]! < from) continue;
    const begin = i;
    while (i < probabilities.length && probabilities[i]! >= from) i++;
    const most = Math.max(...probabilities.subarray(begin, i));
    out.push({ range: [begin + offset, i + offset], most });
  }
  return out.sort((a, b) => b.most - a.most).map(({ range }) => range);
}
