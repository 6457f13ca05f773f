import type { Precision } from "./TimeExpression.ts";
import type { Unit } from "./timeWords.ts";

/** What is told in hours without a clock is true to the day; in decades, to the year. */
export function precisionOf(unit: Unit): Precision {
  return unit === "hour" ? "day" : unit === "decade" ? "year" : unit;
}
