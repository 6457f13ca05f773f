import { undated } from "./settings.ts";

/** The day (`YYYY-MM-DD`) on which an ISO 8601 date or time falls where it was written; else `undated`. */
export function dayOf(published: string | null): string {
  const day = published?.match(/^\d{4}-\d{2}-\d{2}(?![\d-])/)?.[0];
  return day !== undefined && isDay(day) ? day : undated;
}

/** Whether a string is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}
