/** A day as days since 1 January 1970, without zones. */
export type Day = number;

/** First and last day; an open end is null. */
export type DayRange = readonly [from: Day | null, to: Day | null];

/** A range with both ends. */
export type Bounded = readonly [from: Day, to: Day];

const MILLISECONDS = 86_400_000;

/** The day, or null where the calendar has none such; months count from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 999;
  return isReal ? date.getTime() / MILLISECONDS : null;
}

/** ISO 8601 date of a day. */
export function toIso(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The day of an ISO 8601 date or time as written, its zone left aside; null where it is none. */
export function fromIso(value: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(value ?? "");
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCFullYear();
}

/** Months since the year 0: what month arithmetic counts in. */
export function monthOf(day: Day): number {
  const date = new Date(day * MILLISECONDS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function weekOf(day: Day): Bounded {
  const monday = day - weekdayOf(day);
  return [monday, monday + 6];
}

/** A run of months, as `monthOf` counts them. */
export function monthRange(first: number, count = 1): Bounded {
  const start = (month: number) => Date.UTC(Math.floor(month / 12), month % 12, 1) / MILLISECONDS;
  return [start(first), start(first + count) - 1];
}

export function yearRange(first: number, last = first): Bounded {
  return monthRange(first * 12, (last - first + 1) * 12);
}

/** The same day some months on, or the last of that month where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const [first, last] = monthRange(monthOf(day) + count);
  return Math.min(first + new Date(day * MILLISECONDS).getUTCDate() - 1, last);
}
