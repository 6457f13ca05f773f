import type { Found, TimeRule } from "../Found.ts";
import { readDay } from "../readNumber.ts";
import { wordAt } from "../Scan.ts";
import { CONVENTIONAL, LOOSE } from "../settings.ts";
import { ordinals, units } from "../timeWords.ts";
import { unitRange } from "../unitRange.ts";
import { calendarUnit } from "./calendarUnit.ts";
import { monthPoint } from "./monthPoint.ts";
import { yearPoint } from "./yearPoint.ts";

const PARTS = new Set(["end", "beginning", "start", "middle", "close"]);

/** `the end of May`, `the start of the year`: the whole of it, since nobody can tell how much. */
export const partOf: TimeRule = (scan, at): Found | null => {
  const named = wordAt(scan, at) === "the" ? at + 1 : at;
  if (!PARTS.has(wordAt(scan, named)) || wordAt(scan, named + 1) !== "of") return null;
  const of = named + 2;
  const unit = units.get(wordAt(scan, of + 1));
  if (wordAt(scan, of) === "the" && unit && /^(?:week|month|year|decade)$/.test(wordAt(scan, of + 1))) {
    const precision = unit === "decade" ? "year" : unit;
    const place: Found["place"] = ([base]) => [unitRange(unit, base!, 0)];
    return { begin: at, end: of + 2, precision, basis: { kind: "day" }, place, sure: CONVENTIONAL };
  }
  const inner = monthPoint(scan, of) ?? yearPoint(scan, of) ?? calendarUnit(scan, of);
  return inner && { ...inner, begin: at };
};

/** `the first week of June`: seven days from the first, from the eighth, and so on. */
export const weekOfMonth: TimeRule = (scan, at): Found | null => {
  const named = wordAt(scan, at) === "the" ? at + 1 : at;
  const ordinal = wordAt(scan, named) === "last" ? 0 : ordinals.get(wordAt(scan, named));
  if (ordinal === undefined || wordAt(scan, named + 1) !== "week" || wordAt(scan, named + 2) !== "of")
    return null;
  const month = monthPoint(scan, named + 3);
  if (!month) return null;
  const place: Found["place"] = (base, tense) => {
    const ranges = month.place(base, tense);
    if (typeof ranges === "string") return ranges;
    return ranges.map(([from, to]) => {
      const first = ordinal === 0 ? to! - 6 : from! + 7 * ordinal - 7;
      return [first, first + 6] as const;
    });
  };
  return { ...month, begin: at, precision: "week", place, sure: LOOSE };
};

/** `the 14th` with nothing behind it: of the month told from. */
export const dayOfMonth: TimeRule = (scan, at): Found | null => {
  const word = wordAt(scan, at + 1);
  const isOrdinal = wordAt(scan, at) === "the" && /\d(?:st|nd|rd|th)$/.test(word);
  const day = isOrdinal && wordAt(scan, at - 1) === "on" ? readDay(word) : null;
  if (day === null || /^\p{L}/u.test(wordAt(scan, at + 2))) return null;
  const place: Found["place"] = ([base], tense) => {
    const [first] = unitRange("month", base!, 0);
    const own = first + day - 1;
    const step = tense === "past" && own > base! ? -1 : tense === "future" && own < base! ? 1 : 0;
    const [from, to] = unitRange("month", base!, step);
    return from + day - 1 > to ? "vague" : [[from + day - 1, from + day - 1]];
  };
  return { begin: at, end: at + 2, precision: "day", basis: { kind: "day" }, place, sure: LOOSE };
};
