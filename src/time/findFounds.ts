import type { Found } from "./Found.ts";
import { rules, skipNames } from "./rules/index.ts";
import { type Scan, wordAt } from "./Scan.ts";
import * as names from "./timeWords.ts";

/** Words that are time by themselves. */
const TIMELY: ReadonlySet<string> = new Set([
  ...`today yesterday tomorrow tonight overnight recently lately nowadays recent noon midnight weekend quarter half century
  eve end beginning start middle close meantime future christmas boxing valentine ago q1 q2 q3 q4`.split(
    /\s+/,
  ),
  ...[
    names.months,
    names.shortMonths,
    names.weekdays,
    names.shortWeekdays,
    names.seasons,
    names.units,
  ].flatMap((map) => [...map.keys()]),
  ...[...names.weekdays.keys()].map((name) => `${name}s`),
  ...names.dayParts,
]);

/** Words that lead to one of those. */
const LEADING: ReadonlySet<string> = new Set([
  ...`between from since until till by before after at in within the this that last next past coming every each new some
  long few several many black bloody super cyber good ash palm holy fat red white green`.split(/\s+/),
  ...names.numerals.keys(),
  ...names.ordinals.keys(),
  ...names.narrowing,
]);

/** Words behind a leading one in which the time itself comes. */
const LEAD = 5;

const isNumber = (word: string) => word >= "0" && word < ":";

/** Can an expression begin with the word: most words are done with here. */
function mayBegin(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  if (TIMELY.has(word) || isNumber(word)) return true;
  if (!LEADING.has(word)) return false;
  for (let i = at + 1; i <= at + LEAD; i++) {
    if (TIMELY.has(wordAt(scan, i)) || isNumber(wordAt(scan, i))) return true;
  }
  return false;
}

function matchAt(scan: Scan, at: number): Found | null {
  for (const rule of rules) {
    const found = rule(scan, at);
    if (found) return found;
  }
  return null;
}

/** The expressions of a text, unresolved, in order and without overlap; each word is looked at a bounded number of times. */
export function findFounds(scan: Scan): readonly Found[] {
  const out: Found[] = [];
  for (let at = 0; at < scan.words.count; ) {
    if (!mayBegin(scan, at)) {
      at++;
      continue;
    }
    const behind = skipNames(scan, at);
    const found = behind > at ? null : matchAt(scan, at);
    if (found) out.push(found);
    at = found ? Math.max(found.end, at + 1) : Math.max(behind, at + 1);
  }
  return out;
}
