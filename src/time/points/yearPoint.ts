import { yearRange } from "../calendar.ts";
import type { Found, TimeRule } from "../Found.ts";
import { readYear } from "../readNumber.ts";
import { isCapital, type Scan, wordAt } from "../Scan.ts";
import { SURE } from "../settings.ts";
import { narrowing } from "../timeWords.ts";

const DATING = new Set("in since from until till by before after during between early late mid".split(" "));
/** Behind these a number counts. */
const COUNTED = new Set(
  `people men women children troops soldiers fighters police officers euros dollars pounds roubles percent per km
  kilometres kilometers miles metres meters tonnes tons votes seats jobs homes houses villages towns members workers
  refugees migrants protesters demonstrators others more hours days weeks years times inhabitants`.split(
    /\s+/,
  ),
);
/** What a year stands before: the 2016 election. */
const DATED = new Set(
  `election elections vote referendum deal agreement accord accords treaty budget census season summit war crisis
  invasion coup attack attacks protests uprising revolution constitution campaign census olympics massacre earthquake
  genocide conflict annexation ceasefire pact report law`.split(/\s+/),
);
const DETERMINING = new Set(["the", "’s", "his", "her", "their", "its", "a", "our"]);
const JOINED = new Set(["and", "to", "or", "-", "–"]);

function isDated(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  const next = wordAt(scan, at + 1);
  if (COUNTED.has(next)) return false;
  if (DATING.has(before) || (before === "-" && wordAt(scan, at - 2) === "mid")) return true;
  if (before === "of")
    return !/^\p{L}/u.test(next) || DATED.has(next) || /^(?:and|to|that|which|was|had)$/.test(next);
  if (before === "(") return next === ")" || next === "-" || next === "–";
  if (JOINED.has(before)) return readYear(wordAt(scan, at - 2)) !== null;
  return (DETERMINING.has(before) && (DATED.has(next) || isCapital(scan, at + 1))) || isSpan(scan, at);
}

/** `1992-1995`, `2016-17`. */
function isSpan(scan: Scan, at: number): boolean {
  return readSpan(scan, at) !== null && DETERMINING.has(wordAt(scan, at - 1));
}

function readSpan(scan: Scan, at: number): number | null {
  const year = readYear(wordAt(scan, at));
  if (year === null || !/^[-–/]$/.test(wordAt(scan, at + 1))) return null;
  const word = wordAt(scan, at + 2);
  const last = readYear(word) ?? (/^\d\d$/.test(word) ? Math.floor(year / 100) * 100 + Number(word) : null);
  return last !== null && last > year && last - year < 100 ? last : null;
}

/** `2014`, `late 2015`, `1992-1995`, where the words around make the number a year. */
export const yearPoint: TimeRule = (scan, at): Found | null => {
  let named = at;
  if (narrowing.has(wordAt(scan, at))) named += wordAt(scan, at + 1) === "-" ? 2 : 1;
  const year = readYear(wordAt(scan, named));
  if (year === null || !isDated(scan, named)) return null;
  const last = readSpan(scan, named);
  const range = yearRange(year, last ?? year);
  return {
    begin: at,
    end: named + (last === null ? 1 : 3),
    precision: "year",
    basis: { kind: "nothing" },
    place: () => [range],
    sure: SURE,
  };
};
