import { numerals } from "./timeWords.ts";

const DIGITS = /^\d{1,3}$/;

/** A small whole number, in digits or as a word; null where it is none. */
export function readNumber(word: string): number | null {
  return numerals.get(word) ?? (DIGITS.test(word) ? Number(word) : null);
}

const YEAR = /^(?:1[0-9]|20)\d\d$/;

/** A year from 1000 to 2099. */
export function readYear(word: string): number | null {
  return YEAR.test(word) ? Number(word) : null;
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/** A day of a month, 1 to 31. */
export function readDay(word: string): number | null {
  const day = Number(DAY.exec(word)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}
