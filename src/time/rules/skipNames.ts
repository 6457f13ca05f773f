import { readYear } from "../readNumber.ts";
import { isCapital, type Scan, wordAt } from "../Scan.ts";
import { doubtfulMonths, months, weekdays } from "../timeWords.ts";

/** How many words from here are a name or number that only looks like a time; 0 where they are none. */
type NameRule = (scan: Scan, at: number) => number;

const LEADING = new Set("black bloody super cyber good ash palm holy fat red white green".split(" "));
const TITLES = new Set(
  "times telegraph mirror mail express post herald review tribune star sun night club group movement agreement".split(
    " ",
  ),
);
const DATING = new Set(
  "in since until till from through during early late mid last next this by of before after on".split(" "),
);

/** Black Friday, Bloody Sunday, Good Friday Agreement. */
const namedDay: NameRule = (scan, at) =>
  isCapital(scan, at) && LEADING.has(wordAt(scan, at)) && weekdays.has(wordAt(scan, at + 1)) ? 2 : 0;

/** Friday Black: a weekday with a capital word before it that is none of a sentence's own. */
const invertedDay: NameRule = (scan, at) =>
  weekdays.has(wordAt(scan, at)) && isCapital(scan, at + 1) && LEADING.has(wordAt(scan, at + 1)) ? 2 : 0;

/** Sunday Times, the Monday Club. */
const titledDay: NameRule = (scan, at) => {
  if (!weekdays.has(wordAt(scan, at)) || !isCapital(scan, at + 1)) return 0;
  const next = wordAt(scan, at + 1);
  const isTitle =
    TITLES.has(next) || (wordAt(scan, at - 1) === "the" && !months.has(next) && !weekdays.has(next));
  return isTitle ? 2 : 0;
};

/** April Smith, June Okafor; "in June Okafor said" is a month. */
const givenName: NameRule = (scan, at) => {
  const isName = doubtfulMonths.has(wordAt(scan, at)) && isCapital(scan, at) && isCapital(scan, at + 1);
  const next = wordAt(scan, at + 1);
  return isName && !DATING.has(wordAt(scan, at - 1)) && !months.has(next) && !weekdays.has(next) ? 2 : 0;
};

/** 24/7, 9/11, 3.4.1, 1/2/3: no year, no date. */
const slashedNumber: NameRule = (scan, at) => {
  if (!/^\d+$/.test(wordAt(scan, at)) || wordAt(scan, at + 1) !== "/") return 0;
  const isDate = wordAt(scan, at + 3) === "/" && readYear(wordAt(scan, at + 4)) !== null;
  return isDate || readYear(wordAt(scan, at)) !== null ? 0 : 3;
};

/** Russia Today: a capital behind a capital is a title's. */
const titledToday: NameRule = (scan, at) =>
  wordAt(scan, at) === "today" && isCapital(scan, at) && isCapital(scan, at - 1) ? 1 : 0;

const rules: readonly NameRule[] = [namedDay, invertedDay, titledToday, titledDay, givenName, slashedNumber];

/** The first word behind a name or number that only looks like a time, or the same word where it is none. */
export function skipNames(scan: Scan, at: number): number {
  for (const rule of rules) {
    const length = rule(scan, at);
    if (length > 0) return at + length;
  }
  return at;
}
