import type { Reading } from "../article/index.ts";
import { hashText } from "./hashText.ts";
import { isWithin } from "./isWithin.ts";
import { spansOf } from "./spansOf.ts";

/** What is wrong with a reading that nobody could check afterwards, as a sentence; null when it is sound. */
export function findFault(reading: Reading): string | null {
  if (hashText(reading.text) !== reading.hash.text) return "hash.text is not the SHA-256 of the text";
  for (const [place, spans] of spansOf(reading))
    for (const span of spans)
      if (!isWithin(span, reading.text)) return `${place} [${span}] lies outside the text`;
  return null;
}
