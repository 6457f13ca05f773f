import { sentenceOf } from "../language/index.ts";
import type { Anchor } from "./Anchor.ts";
import { type DayRange, toIso } from "./calendar.ts";
import type { Found, Tense } from "./Found.ts";
import { findAnchor } from "./findAnchor.ts";
import { nameEvents } from "./nameEvents.ts";
import { openSayings } from "./openSayings.ts";
import { readTense } from "./readTense.ts";
import type { Scan } from "./Scan.ts";
import { FROM_EARLIER, UNDECIDED } from "./settings.ts";
import type { Days, TimeEvidence, TimeExpression, Unresolved } from "./TimeExpression.ts";
import type { WordForms } from "./WordForms.ts";

/** A resolved expression as one from which others are counted. */
interface Known {
  readonly range: readonly [from: number, to: number];
  readonly expression: TimeExpression;
}

/** What has been resolved so far: the last, and the last by the words that name what happens then. */
interface Told {
  readonly last: Known | null;
  readonly events: ReadonlyMap<string, Known>;
}

interface Base {
  readonly range: DayRange;
  readonly evidence: TimeEvidence;
  readonly confidence: number;
}

const NOTHING: TimeEvidence = { kind: "none", span: null };
const PLAIN: Base = { range: [null, null], evidence: NOTHING, confidence: 1 };

const fromAnchor = ({ day, evidence, confidence }: Anchor): Base => ({
  range: [day, day],
  evidence,
  confidence,
});

const fromKnown = (known: Known): Base => ({
  range: known.range,
  evidence: { kind: "expression", span: known.expression.span },
  confidence: known.expression.confidence * FROM_EARLIER,
});

/** What an expression is counted from, or why there is nothing to count from. */
function chooseBase(found: Found, anchor: Anchor | null, told: Told): Base | Unresolved {
  const { basis } = found;
  if (basis.kind === "nothing") return PLAIN;
  if (basis.kind === "day-if-known") return anchor ? fromAnchor(anchor) : PLAIN;
  if (basis.kind === "day") return anchor ? fromAnchor(anchor) : "no-date";
  if (basis.kind === "earlier") return told.last ? fromKnown(told.last) : "no-anchor";
  const known = basis.nouns.map((noun) => told.events.get(noun)).find((one) => one !== undefined);
  return known ? fromKnown(known) : "event-undated";
}

const toDays = ([from, to]: DayRange): Days => ({
  from: from === null ? null : toIso(from),
  to: to === null ? null : toIso(to),
});

function write(scan: Scan, found: Found, by: { base: Base | Unresolved; tense: Tense }): TimeExpression {
  const { base, tense } = by;
  const span = [scan.words.begin[found.begin]!, scan.words.end[found.end - 1]!] as const;
  const placed = typeof base === "string" ? base : found.place(base.range, tense);
  const told = { span, words: scan.text.slice(...span), hour: found.hour ?? null };
  const isOne = typeof placed !== "string" && placed.length === 1;
  if (!isOne || typeof base === "string") {
    const readings = typeof placed === "string" ? [] : placed.map(toDays);
    const reason = typeof placed === "string" ? placed : "ambiguous";
    const precision = reason === "vague" ? "vague" : found.precision;
    const none = { from: null, to: null, evidence: NOTHING, confidence: 0 };
    return { ...told, ...none, precision, reason, readings };
  }
  const doubt = tense === null && found.basis.kind === "day" ? UNDECIDED : 1;
  const confidence = Math.round(found.sure * base.confidence * Math.max(doubt, UNDECIDED) * 1000) / 1000;
  const { precision } = found;
  return {
    ...told,
    ...toDays(placed[0]!),
    precision,
    evidence: base.evidence,
    reason: null,
    readings: [],
    confidence,
  };
}

/** Can others be counted from it: it has two ends, and begins on one day. */
function toKnown(
  found: Found,
  base: Base | Unresolved,
  at: { expression: TimeExpression; tense: Tense },
): Known | null {
  const placed = typeof base === "string" ? base : found.place(base.range, at.tense);
  const [from, to] = typeof placed === "string" || placed.length !== 1 ? [null, null] : placed[0]!;
  return from === null || to === null ? null : { range: [from, to], expression: at.expression };
}

/** Gives each expression its days, in order of the text, since later ones may be counted from earlier ones. */
export function resolveTimes(
  scan: Scan,
  founds: readonly Found[],
  { published, forms }: { readonly published: string | null; readonly forms: WordForms | null },
): readonly TimeExpression[] {
  const anchorAt = openSayings(scan, founds, findAnchor(scan, founds, published));
  const events = new Map<string, Known>();
  let last: Known | null = null;
  return founds.map((found) => {
    const sentence = sentenceOf(scan, found.begin);
    const tense = readTense(scan, { begin: found.begin, end: found.end, sentence }, forms);
    const base = chooseBase(found, anchorAt(found.begin), { last, events });
    const expression = write(scan, found, { base, tense });
    const known = toKnown(found, base, { expression, tense });
    if (known) {
      last = known;
      for (const name of nameEvents(scan, found)) events.set(name, known);
    }
    return expression;
  });
}
