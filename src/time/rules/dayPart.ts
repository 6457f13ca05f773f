import type { Found, TimeRule } from "../Found.ts";
import { type Scan, wordAt } from "../Scan.ts";
import { dayParts, narrowing } from "../timeWords.ts";
import { matchPoint } from "./matchPoint.ts";

const LINKS = new Set(["on", "of"]);

/** "late on", "the night of", "midday on": the words before the day that narrow it. */
function skipPart(scan: Scan, at: number): number {
  let to = wordAt(scan, at) === "the" ? at + 1 : at;
  const start = to;
  if (narrowing.has(wordAt(scan, to))) to++;
  if (dayParts.has(wordAt(scan, to))) to++;
  if (to === start) return at;
  return LINKS.has(wordAt(scan, to)) ? to + 1 : narrowing.has(wordAt(scan, to - 1)) ? to : at;
}

/** `late on Monday`, `the night of 7 November`, `Thursday morning`: the whole day, since parts have no edges. */
export const dayPart: TimeRule = (scan, at): Found | null => {
  const named = skipPart(scan, at);
  const inner = matchPoint(scan, named);
  const found = inner?.precision === "day" ? inner : matchPoint(scan, at);
  if (found?.precision !== "day") return found;
  let end = found.end;
  const isLate = narrowing.has(wordAt(scan, end)) && dayParts.has(wordAt(scan, end + 1));
  if (dayParts.has(wordAt(scan, end))) end++;
  else if (isLate) end += 2;
  return { ...found, begin: at, end };
};
