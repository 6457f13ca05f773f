import { formatTable } from "./formatTable.ts";

/** How sure the program was of something, and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

const BINS = 10;
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

/** What was judged, in bins by confidence: how sure on average and how often right; those that are empty are left out. */
export function binByConfidence(judged: readonly Judged[]): readonly {
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = judged.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
    );
    return {
      from: bin / BINS,
      count: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: mean(inside.map(({ isRight }) => Number(isRight))),
    };
  }).filter(({ count }) => count > 0);
}

/** The expected calibration error: how far confidence and share of right ones are apart, each bin by its size. */
export function expectedError(judged: readonly Judged[]): number {
  const bins = binByConfidence(judged);
  return (
    bins.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0) /
    judged.length
  );
}

/** A Markdown table of the bins, with the error below. */
export function tellReliability(name: string, judged: readonly Judged[]): string {
  const rows = binByConfidence(judged).map(({ from, count, confidence, right }) => [
    `${from.toFixed(1)}–${(from + 1 / BINS).toFixed(1)}`,
    String(count),
    confidence.toFixed(2),
    right.toFixed(2),
  ]);
  const table = formatTable([["confidence", "how many", "on average", "right"], ...rows]);
  return `${name}: ${judged.length}, expected calibration error ${expectedError(judged).toFixed(3)}\n\n${table}\n`;
}
