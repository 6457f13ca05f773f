import { type Bounded, type Day, dayOf } from "../calendar.ts";
import type { Found, TimeRule } from "../Found.ts";
import { placeMonthDay } from "../placeByTense.ts";
import { readDay, readYear } from "../readNumber.ts";
import { isCapital, type Scan, wordAt } from "../Scan.ts";
import { CONVENTIONAL, SURE } from "../settings.ts";
import { months, shortMonths, shortWeekdays, weekdays } from "../timeWords.ts";

interface Written {
  readonly month: number;
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

const JOINING = new Set(["-", "–", "—", "to", "and", "until", "through"]);

function monthAt(scan: Scan, at: number): number | null {
  const name = wordAt(scan, at);
  return isCapital(scan, at) ? (months.get(name) ?? shortMonths.get(name) ?? null) : null;
}

/** One day, or two that are joined: 3, 3rd, 3–5. */
function daysAt(scan: Scan, at: number): { first: number; last: number; end: number } | null {
  const first = readDay(wordAt(scan, at));
  if (first === null) return null;
  const last = JOINING.has(wordAt(scan, at + 1)) ? readDay(wordAt(scan, at + 2)) : null;
  // "March 3 and 12 others" names one day.
  const isRange = last !== null && last > first && wordAt(scan, at + 1) !== "and";
  return isRange ? { first, last, end: at + 3 } : { first, last: first, end: at + 1 };
}

function dayThenMonth(scan: Scan, at: number): Written | null {
  const first = readDay(wordAt(scan, at));
  if (first === null) return null;
  const second = JOINING.has(wordAt(scan, at + 1)) ? readDay(wordAt(scan, at + 2)) : null;
  let end = second === null ? at + 1 : at + 3;
  if (wordAt(scan, end) === "of") end++;
  const month = monthAt(scan, end);
  return month === null ? null : { month, first, last: second ?? first, end: end + 1 };
}

function monthThenDay(scan: Scan, at: number): Written | null {
  const month = monthAt(scan, at);
  const days = month === null ? null : daysAt(scan, at + 1);
  return days && month !== null ? { month, ...days } : null;
}

/** A weekday before the date says nothing that the date does not. */
function skipWeekday(scan: Scan, at: number): number {
  const name = wordAt(scan, at);
  if (!isCapital(scan, at) || !(weekdays.has(name) || shortWeekdays.has(name))) return at;
  const next = wordAt(scan, at + 1) === "," || wordAt(scan, at + 1) === "." ? at + 2 : at + 1;
  return wordAt(scan, next) === "the" ? next + 1 : next;
}

function readYearBehind(scan: Scan, at: number): { year: number | null; end: number } {
  const next = wordAt(scan, at) === "," || wordAt(scan, at) === "of" ? at + 1 : at;
  const year = readYear(wordAt(scan, next));
  return { year, end: year === null ? at : next + 1 };
}

function place(written: Written, year: number | null, base: Day | null): Bounded | null {
  const { month, first, last } = written;
  const from = year === null ? base : dayOf(year, month + 1, first);
  const isReal = from !== null && (last === first || dayOf(year ?? 2000, month + 1, last) !== null);
  return isReal ? [from, from + last - first] : null;
}

/** `3 March`, `the 3rd of March 2017`, `March 3–5`, `Wed., June 30, 2021`: without a year, by the tense. */
export const writtenDate: TimeRule = (scan, at): Found | null => {
  let start = skipWeekday(scan, at);
  if (start === at && wordAt(scan, at) === "the" && /^\d/.test(wordAt(scan, at + 1))) start++;
  // "between 3 and 5 November" begins with its preposition.
  const isBetween = /^(?:between|from)$/.test(wordAt(scan, at)) && readDay(wordAt(scan, at + 1)) !== null;
  if (isBetween) start++;
  const written = dayThenMonth(scan, start) ?? monthThenDay(scan, start);
  if (!written || (isBetween && written.first === written.last)) return null;
  const { year, end } = readYearBehind(scan, written.end);
  const isYearless = year === null;
  if (!isYearless && place(written, year, null) === null) return null;
  return {
    begin: at,
    end,
    precision: "day",
    basis: { kind: isYearless ? "day" : "nothing" },
    place: ([base], tense) => {
      const day = isYearless
        ? placeMonthDay({ month: written.month, day: written.first }, base!, tense)
        : null;
      const range = place(written, year, day);
      return range ? [range] : "vague";
    },
    sure: isYearless ? CONVENTIONAL : SURE,
  };
};
