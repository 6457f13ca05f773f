import type { Bounded, Day } from "./calendar.ts";
import { monthOf, monthRange, weekdayOf } from "./calendar.ts";
import type { Tense } from "./Found.ts";

/** The last such weekday up to the day, or the next from it on; without a tense the last, as news tells it. */
export function placeWeekday(weekday: number, base: Day, tense: Tense): Bounded {
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const day = tense === "future" || tense === "present" ? base + ((7 - back) % 7) : base - back;
  return [day, day];
}

/** Which year's month is meant, counted as `monthOf` does; without a tense, or in the present, the nearest. */
export function placeMonth(month: number, base: Day, tense: Tense): number {
  const now = monthOf(base);
  const ahead = now + ((((month - now) % 12) + 12) % 12);
  const behind = ahead === now ? now : ahead - 12;
  if (tense === "past") return behind;
  if (tense === "future") return ahead;
  return ahead - now < now - behind ? ahead : behind;
}

/** A run of months that comes each year: the last that has begun, or the next that has not ended. */
export function placeYearly(month: number, count: number, at: { base: Day; tense: Tense }): Bounded {
  const { base, tense } = at;
  const begun = placeMonth(month, base, "past");
  const isOver = monthRange(begun, count)[1] < base;
  return monthRange((tense === "future" || tense === "present") && isOver ? begun + 12 : begun, count);
}

/** Which year's day of a month is meant; a day that was long ago or is far ahead is another year's. */
export function placeMonthDay(found: { month: number; day: number }, base: Day, tense: Tense): Day | null {
  const inMonth = (month: number) => {
    const [first, last] = monthRange(month);
    const day = first + found.day - 1;
    return day <= last ? day : null;
  };
  const now = placeMonth(found.month, base, null);
  const near = inMonth(now);
  if (near === null) return found.month === 1 && found.day === 29 ? inMonth(now - 12) : null;
  if (tense === "past" && near > base) return inMonth(now - 12);
  if ((tense === "future" || tense === "present") && near < base) return inMonth(now + 12);
  return near;
}
