import { findFounds } from "./findFounds.ts";
import { resolveTimes } from "./resolveTimes.ts";
import { openScan, type TimedText } from "./Scan.ts";
import type { TimeExpression } from "./TimeExpression.ts";
import type { WordForms } from "./WordForms.ts";

/** What is known of an article beside its words. */
export interface TimeOptions {
  /** ISO 8601 date or time; its day is taken as written. */
  readonly published: string | null;
  /** What a tagger knows of the words; without it tenses are told by the words themselves. */
  readonly forms?: WordForms | null;
}

/**
 * Every expression of time in order of the text, with the days that it means or the reason why nobody can tell. Spans
 * are in UTF-16 code units and do not overlap. Throws nothing; takes time in proportion to the text.
 */
export function findTimes(
  timed: TimedText,
  { published, forms = null }: TimeOptions,
): readonly TimeExpression[] {
  const scan = openScan(timed);
  return resolveTimes(scan, findFounds(scan), { published, forms });
}
