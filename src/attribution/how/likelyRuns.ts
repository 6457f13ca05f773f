import type { WordRange } from "../Draft.ts";

/** The runs of words of which each is likelier than not. `offset` is the index of the first probability's word. */
export function likelyRuns(probabilities: Float32Array, offset: number): readonly WordRange[] {
  const out: WordRange[] = [];
  for (let i = 0; i < probabilities.length; i++) {
    if (probabilities[i]! < 0.5) continue;
    const begin = i;
    while (i < probabilities.length && probabilities[i]! >= 0.5) i++;
    out.push([begin + offset, i + offset]);
  }
  return out;
}
