import type { Found, TimeRule } from "../Found.ts";
import { precisionOf } from "../precisionOf.ts";
import { type Scan, wordAt } from "../Scan.ts";
import { CONVENTIONAL } from "../settings.ts";
import { dayParts, narrowing, type Unit, units } from "../timeWords.ts";
import { unitRange } from "../unitRange.ts";
import { readCount } from "./countedUnits.ts";

const ONWARD = new Map([
  ["next", 1],
  ["following", 1],
  ["previous", -1],
  ["preceding", -1],
  ["same", 0],
]);
const SUBJECT = /^(?:he|she|it|they|we|i|you|the|a|an|his|her|its|their|this|that)$/;

const unitAt = (scan: Scan, at: number): Unit | undefined =>
  dayParts.has(wordAt(scan, at)) ? "day" : units.get(wordAt(scan, at));

function found(begin: number, end: number, moved: { unit: Unit; step: number }): Found {
  const { unit, step } = moved;
  const place: Found["place"] = ([from, to]) => [
    unitRange(unit, (unit === "day" && step > 0 ? to : from)!, step),
  ];
  return { begin, end, precision: precisionOf(unit), basis: { kind: "earlier" }, place, sure: CONVENTIONAL };
}

/** `two days later`, `a week earlier`. */
export const unitsLater: TimeRule = (scan, at) => {
  const counted = readCount(scan, at);
  const word = counted ? wordAt(scan, counted.end) : "";
  if (!counted || (word !== "later" && word !== "earlier" && word !== "before")) return null;
  if (word === "before" && SUBJECT.test(wordAt(scan, counted.end + 1))) return null;
  const step = word === "later" ? counted.count : -counted.count;
  return found(at, counted.end + 1, { unit: counted.unit, step });
};

/** `the day before`, `the next day`, `the following week`, `the same day`, `that year`. */
export const thatUnit: TimeRule = (scan, at) => {
  let start = narrowing.has(wordAt(scan, at)) ? at + 1 : at;
  if (wordAt(scan, start) === "that") {
    const unit = unitAt(scan, start + 1);
    const isPlain = unit !== undefined && unit !== "hour" && !wordAt(scan, start + 1).endsWith("s");
    return isPlain ? found(at, start + 2, { unit, step: 0 }) : null;
  }
  if (wordAt(scan, start) !== "the") return null;
  start++;
  const step = ONWARD.get(wordAt(scan, start));
  const unit = unitAt(scan, start + (step === undefined ? 0 : 1));
  if (unit === undefined || unit === "hour") return null;
  // "The next week" counts from now.
  if (step !== undefined) {
    const isFromNow = wordAt(scan, start) === "next" && unit !== "day";
    return isFromNow ? null : found(at, start + 2, { unit, step });
  }
  const turn = wordAt(scan, start + 1);
  if ((turn !== "before" && turn !== "after") || SUBJECT.test(wordAt(scan, start + 2))) return null;
  return found(at, start + 2, { unit, step: turn === "before" ? -1 : 1 });
};
