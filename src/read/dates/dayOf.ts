import { dateBounds } from "./settings.ts";

const two = (n: number) => String(n).padStart(2, "0");

/** A calendar day as `YYYY-MM-DD`; null where there is no such day, or no page can have been published on it. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return isPlausible(date.getTime()) ? `${year}-${two(month)}-${two(day)}` : null;
}

/** Whether a page can have been published then: after the Web began and not after tomorrow. */
export const isPlausible = (time: number): boolean =>
  time >= Date.UTC(dateBounds.firstYear, 0, 1) && time <= Date.now() + dateBounds.ahead;
