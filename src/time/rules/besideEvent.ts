import type { Basis, Found, TimeRule } from "../Found.ts";
import { readCount } from "../points/index.ts";
import { precisionOf } from "../precisionOf.ts";
import { type Scan, wordAt } from "../Scan.ts";
import { CONVENTIONAL, EVENT_WORDS } from "../settings.ts";
import { dayParts, type Unit } from "../timeWords.ts";
import { unitRange } from "../unitRange.ts";
import { matchMoment } from "./matchMoment.ts";

interface Lead {
  readonly unit: Unit;
  readonly step: number;
  /** Where what it is counted from begins. */
  readonly pivot: number;
}

const DETERMINING = /^(?:the|a|an|his|her|its|their|this|that)$/;
const SUBJECT = /^(?:he|she|it|they|we|i|you)$/;
const PHRASE_END =
  /^(?:[^\p{L}\p{N}]|’s|in|on|at|of|for|by|with|that|who|which|was|were|had|has|and|but|to|from)$/u;

/** "a day after", "the day before", "on the eve of". */
function readLead(scan: Scan, at: number): Lead | null {
  const start = wordAt(scan, at) === "the" ? at + 1 : at;
  if (wordAt(scan, start) === "eve" && wordAt(scan, start + 1) === "of")
    return { unit: "day", step: -1, pivot: start + 2 };
  const isPlain = start > at && (wordAt(scan, start) === "day" || dayParts.has(wordAt(scan, start)));
  const counted = isPlain ? { count: 1, unit: "day" as const, end: start + 1 } : readCount(scan, at);
  if (!counted) return null;
  const turn = wordAt(scan, counted.end);
  if (!/^(?:after|before|following)$/.test(turn)) return null;
  const step = turn === "before" ? -counted.count : counted.count;
  return { unit: counted.unit, step, pivot: counted.end + 1 };
}

/** Words of the event's name, up to what ends the phrase. */
function readNouns(scan: Scan, at: number): { nouns: readonly string[]; end: number } {
  let end = at;
  while (end < at + EVENT_WORDS && wordAt(scan, end) !== "" && !PHRASE_END.test(wordAt(scan, end))) end++;
  return { nouns: scan.lower.slice(at, end).reverse(), end };
}

/** `a day after the vote`, `two days before Sunday’s vote`, `on the eve of the summit`. */
export const besideEvent: TimeRule = (scan, at): Found | null => {
  const lead = readLead(scan, at);
  if (!lead) return null;
  const { unit, step, pivot } = lead;
  const precision = precisionOf(unit);
  const dated =
    matchMoment(scan, DETERMINING.test(wordAt(scan, pivot)) ? pivot + 1 : pivot) ?? matchMoment(scan, pivot);
  const move = (from: number) => [unitRange(unit, from, step)];
  if (dated && dated.sure > 0) {
    const isNamed = wordAt(scan, dated.end) === "’s";
    const end = isNamed ? readNouns(scan, dated.end + 1).end : dated.end;
    const place: Found["place"] = (base, tense) => {
      const ranges = dated.place(base, tense);
      const from = typeof ranges === "string" ? null : ranges[0]![0];
      return typeof ranges === "string" ? ranges : from === null ? "no-anchor" : move(from);
    };
    return { ...dated, begin: at, end, precision, place };
  }
  const next = wordAt(scan, pivot);
  if (!DETERMINING.test(next) && !SUBJECT.test(next)) return null;
  const { nouns, end } = DETERMINING.test(next) ? readNouns(scan, pivot + 1) : { nouns: [], end: pivot };
  const basis: Basis = { kind: "event", nouns };
  return { begin: at, end, precision, basis, place: ([from]) => move(from!), sure: CONVENTIONAL };
};
