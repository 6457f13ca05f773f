import {
  addMonths,
  type Bounded,
  type Day,
  monthOf,
  monthRange,
  weekOf,
  yearOf,
  yearRange,
} from "./calendar.ts";
import type { Unit } from "./timeWords.ts";

/** The calendar unit that holds a day, some units on. */
export function unitRange(unit: Unit, base: Day, step: number): Bounded {
  if (unit === "week") return weekOf(base + 7 * step);
  if (unit === "month") return monthRange(monthOf(base) + step);
  if (unit === "year") return yearRange(yearOf(base) + step);
  if (unit === "decade") return yearRange(yearOf(base) + 10 * step);
  return unit === "day" ? [base + step, base + step] : [base, base];
}

/** A day some units on, to the day. */
export function shiftDay(unit: Unit, base: Day, step: number): Day {
  if (unit === "week") return base + 7 * step;
  if (unit === "month") return addMonths(base, step);
  if (unit === "year") return addMonths(base, 12 * step);
  if (unit === "decade") return addMonths(base, 120 * step);
  return unit === "day" ? base + step : base;
}
