import type { Found, TimeRule } from "../Found.ts";
import { precisionOf } from "../precisionOf.ts";
import { readNumber } from "../readNumber.ts";
import { type Scan, wordAt } from "../Scan.ts";
import { CONVENTIONAL, LOOSE } from "../settings.ts";
import { type Unit, units } from "../timeWords.ts";
import { shiftDay, unitRange } from "../unitRange.ts";

interface Count {
  readonly count: number;
  readonly unit: Unit;
  readonly end: number;
}

/** `two weeks`, `a fortnight`; null where no number or no unit stands there. */
export function readCount(scan: Scan, at: number): Count | null {
  const count = readNumber(wordAt(scan, at));
  const name = wordAt(scan, at + 1);
  const unit = units.get(name);
  if (count === null || unit === undefined || name === "night") return null;
  return { count: name === "fortnight" ? 2 * count : count, unit, end: at + 2 };
}

const PAST = new Set(["past", "last", "previous"]);
const AHEAD = new Set(["next", "coming"]);

function found(begin: number, counted: Count, rest: Pick<Found, "place" | "sure"> & { end?: number }): Found {
  return { begin, end: counted.end, precision: precisionOf(counted.unit), basis: { kind: "day" }, ...rest };
}

/** `two weeks ago`: the week that holds the day. */
export const unitsAgo: TimeRule = (scan, at) => {
  const counted = readCount(scan, at);
  if (!counted || wordAt(scan, counted.end) !== "ago") return null;
  const { count, unit, end } = counted;
  return found(at, counted, {
    end: end + 1,
    place: ([base]) => [unitRange(unit, base!, -count)],
    sure: CONVENTIONAL,
  });
};

/** `in ten days`, `within two weeks`; "in two weeks" of something past is how long it took. */
export const unitsAhead: TimeRule = (scan, at) => {
  const word = wordAt(scan, at);
  if (word !== "in" && word !== "within") return null;
  const counted = readCount(scan, at + 1);
  if (!counted || /^(?:of|after|’|'|-)$/.test(wordAt(scan, counted.end))) return null;
  const { count, unit } = counted;
  return found(at, counted, {
    place: ([base], tense) => {
      if (tense === "past") return "vague";
      return [word === "in" ? unitRange(unit, base!, count) : [base!, shiftDay(unit, base!, count)]];
    },
    sure: LOOSE,
  });
};

/** `the past three months`, `the next two weeks`: up to the day, or from it on. */
export const unitsAround: TimeRule = (scan, at) => {
  const named = wordAt(scan, at) === "the" ? at + 1 : at;
  const pointer = wordAt(scan, named);
  if (!PAST.has(pointer) && !AHEAD.has(pointer)) return null;
  const plain = named > at && pointer === "past" ? units.get(wordAt(scan, named + 1)) : undefined;
  const counted = plain ? { count: 1, unit: plain, end: named + 2 } : readCount(scan, named + 1);
  if (!counted) return null;
  const { count, unit } = counted;
  return found(at, counted, {
    place: ([base]) =>
      PAST.has(pointer) ? [[shiftDay(unit, base!, -count), base!]] : [[base!, shiftDay(unit, base!, count)]],
    sure: LOOSE,
  });
};
