import { weekdayOf, weekOf } from "../calendar.ts";
import type { Found, Tense, TimeRule } from "../Found.ts";
import { wordAt } from "../Scan.ts";
import { LOOSE } from "../settings.ts";

const POINTING = new Set(["the", "this", "last", "next", "past", "coming"]);
const DATING = new Set(["at", "over", "on", "during", "for", "by", "since", "until"]);
const SATURDAY = 5;

function saturdayOf(base: number, pointer: string, tense: Tense): number {
  const own = weekOf(base)[0] + SATURDAY;
  if (pointer === "last") return own - 7;
  if (pointer === "next") return own + 7;
  const isAhead = tense === "future" || tense === "present" || pointer === "coming";
  if (isAhead || weekdayOf(base) >= SATURDAY) return own;
  // "This weekend" that nobody tells as past is the one to come.
  return pointer === "this" && tense !== "past" ? own : own - 7;
}

/** `the weekend`, `this weekend`, `last weekend`: Saturday and Sunday. */
export const weekendPoint: TimeRule = (scan, at): Found | null => {
  const pointer = wordAt(scan, at);
  if (!POINTING.has(pointer) || wordAt(scan, at + 1) !== "weekend") return null;
  if (pointer === "the" && !DATING.has(wordAt(scan, at - 1)) && wordAt(scan, at + 2) !== "’s") return null;
  return {
    begin: at,
    end: at + 2,
    precision: "day",
    basis: { kind: "day" },
    place: ([base], tense) => {
      const saturday = saturdayOf(base!, pointer, tense);
      return [[saturday, saturday + 1]];
    },
    sure: LOOSE,
  };
};
