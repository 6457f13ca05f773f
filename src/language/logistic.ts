/** Log odds as a probability. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
