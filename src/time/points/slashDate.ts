import { dayOf } from "../calendar.ts";
import type { Found, TimeRule } from "../Found.ts";
import { readDay, readYear } from "../readNumber.ts";
import { wordAt } from "../Scan.ts";
import { SURE } from "../settings.ts";

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** The three numbers of `3/4/2017` or `3.4.2017`, and the word behind them. */
function readParts(words: readonly string[]): { parts: readonly string[]; length: number } | null {
  const dotted = DOTTED.exec(words[0]!);
  if (dotted) return { parts: dotted.slice(1), length: 1 };
  const isSlashed = words[1] === "/" && words[3] === "/";
  return isSlashed ? { parts: [words[0]!, words[2]!, words[4]!], length: 5 } : null;
}

/** `3/4/2017`: day or month first as the other dates of the text have it, else both; with dots the day is first. */
export const slashDate: TimeRule = (scan, at): Found | null => {
  if (!/^\d/.test(wordAt(scan, at))) return null;
  const read = readParts([0, 1, 2, 3, 4].map((i) => wordAt(scan, at + i)));
  if (!read) return null;
  const [a, b] = read.parts.map((part) => (/^\d\d?$/.test(part) ? readDay(part) : null));
  const year = readYear(read.parts[2]!);
  if (!a || !b || year === null) return null;
  const dayFirst = scan.dayOrder === "month-first" && read.length > 1 ? null : dayOf(year, b, a);
  const monthFirst = scan.dayOrder === "day-first" || read.length === 1 ? null : dayOf(year, a, b);
  // Where the order of the others makes no date of it, it is of the other order all the same.
  const other = dayOf(year, b, a) ?? dayOf(year, a, b);
  const days = new Set([dayFirst, monthFirst].filter((day) => day !== null));
  if (days.size === 0 && other !== null) days.add(other);
  if (days.size === 0) return null;
  return {
    begin: at,
    end: at + read.length,
    precision: "day",
    basis: { kind: "nothing" },
    place: () => [...days].map((day) => [day, day] as const),
    sure: SURE,
  };
};
