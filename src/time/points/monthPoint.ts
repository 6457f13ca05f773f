import { monthOf, monthRange } from "../calendar.ts";
import type { Found, TimeRule } from "../Found.ts";
import { placeMonth } from "../placeByTense.ts";
import { readYear } from "../readNumber.ts";
import { isCapital, type Scan, wordAt } from "../Scan.ts";
import { CONVENTIONAL, LOOSE, SURE } from "../settings.ts";
import { doubtfulMonths, months, narrowing, shortMonths } from "../timeWords.ts";

const DATING = new Set(
  "in since until till from through during early late mid last next this between of by before after".split(
    " ",
  ),
);
/** Before a name as much as before a month. */
const LOOSELY_DATING = new Set(["of", "by", "before", "after", "from"]);
const JOINED = new Set(["and", "to", "or", "-", "–"]);
const POINTING = new Set(["last", "next", "this"]);

/** Does what stands around a name such as May or April make it a month. */
function isDated(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  if (scan.namesMay && LOOSELY_DATING.has(before) && wordAt(scan, at) === "may") return false;
  if (JOINED.has(before)) return months.has(wordAt(scan, at - 2)) || narrowing.has(wordAt(scan, at - 2));
  return DATING.has(before);
}

/** The word of the month, behind "early", "mid-", "last". */
function skipToMonth(scan: Scan, at: number): number {
  let to = at;
  if (narrowing.has(wordAt(scan, to))) to += wordAt(scan, to + 1) === "-" ? 2 : 1;
  if (POINTING.has(wordAt(scan, to))) to++;
  return to;
}

/** A month counted from another by "last", "next", "this". */
function pointTo(month: number, pointer: string, now: number): number {
  const inYear = now - (now % 12) + month;
  if (pointer === "this") return inYear;
  if (pointer === "last") return inYear < now ? inYear : inYear - 12;
  return inYear > now ? inYear : inYear + 12;
}

/** `July`, `early March`, `last September`, `May 2016`: without a year, by the tense. */
export const monthPoint: TimeRule = (scan, at): Found | null => {
  const named = skipToMonth(scan, at);
  const name = wordAt(scan, named);
  if (!isCapital(scan, named)) return null;
  const next = wordAt(scan, named + 1);
  const gap = next === "of" || next === "," ? 2 : 1;
  const year = readYear(wordAt(scan, named + gap));
  const month = months.get(name) ?? (year === null ? undefined : shortMonths.get(name));
  if (month === undefined) return null;
  if (year !== null) {
    const range = monthRange(year * 12 + month);
    const end = named + gap + 1;
    return {
      begin: at,
      end,
      precision: "month",
      basis: { kind: "nothing" },
      place: () => [range],
      sure: SURE,
    };
  }
  if (doubtfulMonths.has(name) && !isDated(scan, named)) return null;
  const pointer = wordAt(scan, named - 1);
  const isPointed = named > at && POINTING.has(pointer);
  return {
    begin: at,
    end: named + 1,
    precision: "month",
    basis: { kind: "day" },
    place: ([base], tense) => [
      monthRange(isPointed ? pointTo(month, pointer, monthOf(base!)) : placeMonth(month, base!, tense)),
    ],
    sure: isPointed ? LOOSE : CONVENTIONAL,
  };
};
