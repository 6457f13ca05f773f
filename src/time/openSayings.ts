import { findQuotations, type Quotation } from "../attribution/index.ts";
import { countUpTo, INSIDE, sentenceOf } from "../language/index.ts";
import type { Anchor } from "./Anchor.ts";
import type { Found } from "./Found.ts";
import { readTense } from "./readTense.ts";
import type { Scan } from "./Scan.ts";
import { QUOTED_TOLD, QUOTED_UNTOLD, SAID_REACH } from "./settings.ts";

/** A day that an expression outside quotation marks names for something past. */
function dayOfFound(scan: Scan, found: Found, anchor: Anchor | null): number | null {
  if (scan.quote[found.begin] === INSIDE || (found.precision !== "day" && found.precision !== "hour"))
    return null;
  const isPlain = found.basis.kind === "nothing";
  if (!isPlain && (found.basis.kind !== "day" || !anchor)) return null;
  const place = { begin: found.begin, end: found.end, sentence: sentenceOf(scan, found.begin) };
  const ranges = found.place(isPlain ? [null, null] : [anchor!.day, anchor!.day], readTense(scan, place));
  const [from, to] = typeof ranges === "string" || ranges.length > 1 ? [null, null] : ranges[0]!;
  return from !== null && from === to && (!anchor || from <= anchor.day) ? from : null;
}

/** The day on which a quotation was said, by the sentence behind it, else that before it. */
function findSaid(scan: Scan, founds: readonly Found[], of: { quotation: Quotation; anchor: Anchor | null }) {
  const { anchor } = of;
  const [open, close] = of.quotation.whole;
  const [, behind] = sentenceOf(scan, Math.max(open, close - 1));
  const [before] = sentenceOf(scan, open);
  const ranges = [
    [close, Math.min(behind, close + SAID_REACH)],
    [Math.max(before, open - SAID_REACH), open],
  ] as const;
  for (const [begin, end] of ranges) {
    for (let i = countUpTo(founds.length, begin - 1, (k) => founds[k]!.begin); i < founds.length; i++) {
      const found = founds[i]!;
      if (found.begin >= end) break;
      const day = dayOfFound(scan, found, anchor);
      if (day === null) continue;
      const span = [scan.words.begin[found.begin]!, scan.words.end[found.end - 1]!] as const;
      return { day, evidence: { kind: "expression", span }, confidence: QUOTED_TOLD } as const;
    }
  }
  return anchor && { ...anchor, confidence: anchor.confidence * QUOTED_UNTOLD };
}

/** What "yesterday" is counted from at a word: inside quotation marks the day on which that was said. */
export function openSayings(scan: Scan, founds: readonly Found[], anchor: Anchor | null) {
  const quotations = findQuotations(scan);
  const said = new Map<Quotation, Anchor | null>();
  return (word: number): Anchor | null => {
    if (scan.quote[word] !== INSIDE) return anchor;
    const quotation = quotations[countUpTo(quotations.length, word, (i) => quotations[i]!.whole[0]) - 1];
    if (!quotation) return anchor;
    if (!said.has(quotation)) said.set(quotation, findSaid(scan, founds, { quotation, anchor }));
    return said.get(quotation)!;
  };
}
