import type { Found, TimeRule } from "../Found.ts";
import { isCapital, startsWith, wordAt } from "../Scan.ts";
import type { Precision, Unresolved } from "../TimeExpression.ts";
import { months, units, weekdays } from "../timeWords.ts";

function found(begin: number, end: number, told: { reason: Unresolved; precision: Precision }): Found {
  const { reason, precision } = told;
  return { begin, end, precision, basis: { kind: "nothing" }, place: () => reason, sure: 0 };
}

const EACH = new Set(["every", "each"]);

/** `every Friday`, `Saturdays`: no one time. */
export const repeatedTime: TimeRule = (scan, at) => {
  const told = { reason: "repeated", precision: "day" } as const;
  const word = wordAt(scan, at);
  if (EACH.has(word)) {
    const next = wordAt(scan, at + 1);
    const isTime = weekdays.has(next) || months.has(next) || units.has(next) || next === "weekend";
    return isTime ? found(at, at + 2, told) : null;
  }
  return word.endsWith("s") && weekdays.has(word.slice(0, -1)) && isCapital(scan, at)
    ? found(at, at + 1, told)
    : null;
};

const ALONE = new Set(["recently", "lately", "nowadays"]);
const LEADING = new Set(["recent", "coming", "few", "several", "many"]);
const PLURAL = new Set(["days", "weeks", "months", "years", "decades", "hours"]);
const PHRASES = ["some time ago", "long ago", "in the near future", "in the meantime"].map((one) =>
  one.split(" "),
);

/** `recently`, `in recent weeks`, `years ago`, `the past few days`: nobody can tell when. */
export const vagueTime: TimeRule = (scan, at) => {
  const told = { reason: "vague", precision: "vague" } as const;
  const word = wordAt(scan, at);
  if (ALONE.has(word)) return found(at, at + 1, told);
  const phrase = PHRASES.find((one) => startsWith(scan, at, one));
  if (phrase) return found(at, at + phrase.length, told);
  if (PLURAL.has(word) && /^(?:ago|later|earlier)$/.test(wordAt(scan, at + 1)))
    return found(at, at + 2, told);
  let named = word === "the" ? at + 1 : at;
  const isAround = /^(?:past|last|next|coming)$/.test(wordAt(scan, named));
  if (isAround) named++;
  if (isAround && PLURAL.has(wordAt(scan, named))) return found(at, named + 1, told);
  const leads = LEADING.has(wordAt(scan, named)) && PLURAL.has(wordAt(scan, named + 1));
  if (!leads) return null;
  const behind = wordAt(scan, named + 2);
  const isDirected = /^(?:ago|later|earlier)$/.test(behind);
  // "For several years" is how long, not when.
  const isTime =
    isAround || isDirected || wordAt(scan, named) === "recent" || wordAt(scan, named) === "coming";
  return isTime ? found(at, named + (isDirected ? 3 : 2), told) : null;
};
