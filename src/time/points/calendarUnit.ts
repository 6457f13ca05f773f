import type { Bounded, Day } from "../calendar.ts";
import type { Found, TimeRule } from "../Found.ts";
import { precisionOf } from "../precisionOf.ts";
import { wordAt } from "../Scan.ts";
import { CONVENTIONAL } from "../settings.ts";
import { narrowing, units } from "../timeWords.ts";
import { unitRange } from "../unitRange.ts";

const STEPS = new Map([
  ["this", 0],
  ["last", -1],
  ["next", 1],
]);
const PLAIN = new Set(["week", "month", "year", "decade"]);

/** "Earlier this month" ends the day before; on its first day it is that day. */
function narrow(range: Bounded, base: Day, word: string): Bounded {
  if (word === "earlier") return [range[0], Math.max(range[0], base - 1)];
  return word === "later" ? [Math.min(range[1], base + 1), range[1]] : range;
}

/** `this week`, `last year`, `earlier this month`, `later this year`. */
export const calendarUnit: TimeRule = (scan, at): Found | null => {
  const named = narrowing.has(wordAt(scan, at)) ? at + 1 : at;
  const pointer = wordAt(scan, named);
  const step = STEPS.get(pointer);
  const name = wordAt(scan, named + 1);
  if (step === undefined || !PLAIN.has(name)) return null;
  const unit = units.get(name)!;
  return {
    begin: at,
    end: named + 2,
    precision: precisionOf(unit),
    basis: { kind: "day" },
    place: ([base]) => {
      const range = unitRange(unit, base!, step);
      return [step === 0 ? narrow(range, base!, wordAt(scan, at)) : range];
    },
    sure: CONVENTIONAL,
  };
};
