import { monthRange } from "../calendar.ts";
import type { Found, TimeRule } from "../Found.ts";
import { placeYearly } from "../placeByTense.ts";
import { readYearOf } from "../readYearOf.ts";
import { type Scan, wordAt } from "../Scan.ts";
import { CONVENTIONAL, LOOSE, SURE } from "../settings.ts";
import { ordinals } from "../timeWords.ts";

interface Part {
  readonly month: number;
  readonly count: number;
  readonly end: number;
}

/** `the third quarter`, `first half`, `Q3`. */
function readPart(scan: Scan, at: number): Part | null {
  const short = /^q([1-4])$/.exec(wordAt(scan, at));
  if (short) return { month: Number(short[1]) * 3 - 3, count: 3, end: at + 1 };
  const start = wordAt(scan, at) === "the" ? at + 1 : at;
  const ordinal = ordinals.get(wordAt(scan, start));
  const name = wordAt(scan, start + 1);
  if (ordinal === undefined) return null;
  if (name === "quarter") return { month: ordinal * 3 - 3, count: 3, end: start + 2 };
  return name === "half" && ordinal < 3 ? { month: ordinal * 6 - 6, count: 6, end: start + 2 } : null;
}

/** A quarter or half of a year; a half, or a quarter of something else, only with its year. */
export const quarterPoint: TimeRule = (scan, at): Found | null => {
  const part = readPart(scan, at);
  if (!part) return null;
  const of = readYearOf(scan, part.end);
  if (!of && (part.count === 6 || wordAt(scan, part.end) === "of")) return null;
  return {
    begin: at,
    end: of?.end ?? part.end,
    precision: "quarter",
    basis: { kind: of?.isPlain ? "nothing" : "day" },
    place: ([base], tense) => [
      of
        ? monthRange(of.year(base) * 12 + part.month, part.count)
        : placeYearly(part.month, part.count, { base: base!, tense }),
    ],
    sure: of?.isPlain ? SURE : of ? CONVENTIONAL : LOOSE,
  };
};
