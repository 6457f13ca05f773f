import type { Passage } from "./Passage.ts";

const BREAKS = new Set([
  ",",
  "of",
  "for",
  "in",
  "at",
  "to",
  "from",
  "on",
  "with",
  "and",
  "or",
  "by",
  "who",
  "which",
  "that",
  "(",
  "—",
  "–",
  ":",
]);

/** Do nothing but titles and what belongs to them stand before a name: "House Speaker Ana Ruske". */
export function isLedUpTo({ folded }: Passage, begin: number, to: number): boolean {
  for (let w = begin; w < to; w++) if (BREAKS.has(folded[w]!)) return false;
  return true;
}
