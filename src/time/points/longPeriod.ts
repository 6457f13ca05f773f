import { yearRange } from "../calendar.ts";
import type { Found, TimeRule } from "../Found.ts";
import { wordAt } from "../Scan.ts";
import { SURE } from "../settings.ts";
import { narrowing } from "../timeWords.ts";

const DECADE = /^(1[0-9]|20)(\d)0s$/;
const CENTURY = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** `1990s`, `late 1990s`, `19th century`. */
export const longPeriod: TimeRule = (scan, at): Found | null => {
  let named = at;
  if (narrowing.has(wordAt(scan, at))) named += wordAt(scan, at + 1) === "-" ? 2 : 1;
  const decade = DECADE.exec(wordAt(scan, named));
  const isCentury = wordAt(scan, named + (wordAt(scan, named + 1) === "-" ? 2 : 1)) === "century";
  const century = isCentury ? CENTURY.exec(wordAt(scan, named)) : null;
  const ordinal = Number(century?.[1] ?? 0);
  if (!decade && !(ordinal >= 11 && ordinal <= 21)) return null;
  const first = decade ? Number(`${decade[1]}${decade[2]}0`) : ordinal * 100 - 99;
  const range = yearRange(first, first + (decade ? 9 : 99));
  const end = named + (decade ? 1 : wordAt(scan, named + 1) === "-" ? 3 : 2);
  return { begin: at, end, precision: "year", basis: { kind: "nothing" }, place: () => [range], sure: SURE };
};
