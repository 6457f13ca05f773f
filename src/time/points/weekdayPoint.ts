import { weekdayOf, weekOf } from "../calendar.ts";
import type { Found, TimeRule } from "../Found.ts";
import { placeWeekday } from "../placeByTense.ts";
import { isCapital, wordAt } from "../Scan.ts";
import { CONVENTIONAL, LOOSE, UNDECIDED } from "../settings.ts";
import { weekdays } from "../timeWords.ts";

const POINTING = new Set(["last", "next", "this", "past", "coming"]);

function pointTo(weekday: number, pointer: string, base: number): number {
  const back = (weekdayOf(base) - weekday + 7) % 7;
  if (pointer === "next") return weekOf(base)[0] + 7 + weekday;
  return pointer === "coming" ? base + 7 - back : base - (back || 7);
}

/** `Wednesday`, `last Tuesday`, `next Friday`. */
export const weekdayPoint: TimeRule = (scan, at): Found | null => {
  const isPointed = POINTING.has(wordAt(scan, at));
  const named = isPointed ? at + 1 : at;
  const weekday = weekdays.get(wordAt(scan, named));
  if (weekday === undefined || !isCapital(scan, named)) return null;
  const pointer = isPointed ? wordAt(scan, at) : "";
  const isLate = wordAt(scan, named + 1) === "last";
  return {
    begin: at,
    end: named + (isLate ? 2 : 1),
    precision: "day",
    basis: { kind: "day" },
    place: ([base], tense) => {
      if (isLate) return [[pointTo(weekday, "last", base!), pointTo(weekday, "last", base!)]];
      if (!isPointed || pointer === "this") return [placeWeekday(weekday, base!, tense)];
      const day = pointTo(weekday, pointer, base!);
      return [[day, day]];
    },
    sure: isPointed ? (pointer === "this" ? UNDECIDED : LOOSE) : CONVENTIONAL,
  };
};
