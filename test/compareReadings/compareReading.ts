import type { Reading } from "../../src/article/index.ts";
import type { ArticleRecord } from "./ArticleRecord.ts";
import { compareAttributions } from "./compareAttributions.ts";
import { compareDenials } from "./compareDenials.ts";
import { compareEntities } from "./compareEntities.ts";
import { compareEvents } from "./compareEvents.ts";
import { isWrongCredit } from "./isWrongCredit.ts";
import { pairAttributions } from "./pairAttributions.ts";
import { pairEvents } from "./pairEvents.ts";
import type { Answers } from "./Tally.ts";

/** What was asked of a reading, in which attributions it credits somebody else, and how many of them nobody wants. */
export interface Comparison {
  readonly answers: readonly Answers[];
  /** `source → speaker, not wanted` */
  readonly wrongCredits: readonly string[];
  readonly extra: number;
}

/** Compares a reading with what a careful reader wrote down of the same article. */
export function compareReading(record: ArticleRecord, reading: Reading): Comparison {
  const pairs = pairAttributions(record, reading);
  const compared = { record, reading, pairs, events: pairEvents(record, reading) };
  const wrong = pairs.filter((pair) => isWrongCredit(pair, compared));
  return {
    answers: [
      ...compareAttributions(compared),
      ...compareEntities(record, reading),
      ...compareEvents(compared),
      ...compareDenials(compared),
    ],
    wrongCredits: wrong.map(
      ({ wanted, found }) =>
        `${wanted.source || "nobody"} → ${found?.speaker?.name}, not ${wanted.speaker ?? "known"}`,
    ),
    extra: reading.attributions.length - pairs.filter(({ found }) => found !== null).length,
  };
}
