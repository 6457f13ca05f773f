import { type Day, yearOf } from "./calendar.ts";
import { readYear } from "./readNumber.ts";
import { type Scan, wordAt } from "./Scan.ts";

/** The year that a quarter, half or season is of. */
export interface YearOf {
  readonly end: number;
  /** Does it stand there in digits, so that no day is needed to know it. */
  readonly isPlain: boolean;
  year(base: Day | null): number;
}

const STEPS = new Map([
  ["the", 0],
  ["this", 0],
  ["last", -1],
  ["next", 1],
]);

/** `2017`, `of 2017`, `of last year`; null where no year stands there. */
export function readYearOf(scan: Scan, at: number): YearOf | null {
  const start = wordAt(scan, at) === "of" || wordAt(scan, at) === "," ? at + 1 : at;
  const year = readYear(wordAt(scan, start));
  if (year !== null) return { end: start + 1, isPlain: true, year: () => year };
  const step = STEPS.get(wordAt(scan, start));
  if (step === undefined || wordAt(scan, start + 1) !== "year" || start === at) return null;
  return { end: start + 2, isPlain: false, year: (base) => yearOf(base!) + step };
}
