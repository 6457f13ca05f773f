/** Scores in rising order, each with the share of those that is right. */
export type Steps = readonly (readonly [score: number, share: number])[];

/** The share that is right of what has a score, 0 to 1: between two steps in proportion, outside as at the nearest. */
export function calibrate(score: number, steps: Steps): number {
  const at = steps.findIndex(([known]) => known >= score);
  const [upper, lower] = [steps[at] ?? steps.at(-1)!, steps[at - 1]];
  if (!lower) return upper[1];
  const part = (score - lower[0]) / (upper[0] - lower[0]);
  return lower[1] + part * (upper[1] - lower[1]);
}
