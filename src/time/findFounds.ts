import type { Found } from "./Found.ts";
import { rules, skipNames } from "./rules/index.ts";
import { type Scan, wordAt } from "./Scan.ts";
import * as names from "./timeWords.ts";

const OTHERS = `between from since until till by before after at noon midnight the this that last next past coming every
each today yesterday tomorrow tonight overnight recently lately nowadays recent eve in within end beginning start middle
close christmas new boxing valentine some long few several many black bloody super cyber good ash palm holy fat red white
green q1 q2 q3 q4 days weeks months years decades hours`.split(/\s+/);

/** Words with which an expression may begin; at any other word no rule is tried. */
const STARTING: ReadonlySet<string> = new Set([
  ...OTHERS,
  ...[names.months, names.shortMonths, names.weekdays, names.shortWeekdays, names.seasons, names.numerals].flatMap(
    (map) => [...map.keys()],
  ),
  ...[...names.weekdays.keys()].map((name) => `${name}s`),
  ...names.ordinals.keys(),
  ...names.dayParts,
  ...names.narrowing,
]);

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
    const word = wordAt(scan, at);
    if (!STARTING.has(word) && !(word >= "0" && word < ":")) {
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
