import type { Denial, Reading } from "../../src/article/index.ts";
import type { ArticleRecord, DenialRecord } from "./ArticleRecord.ts";
import type { Pair } from "./pairAttributions.ts";
import type { EventPair } from "./pairEvents.ts";
import type { Answers } from "./Tally.ts";

interface Compared {
  readonly record: ArticleRecord;
  readonly reading: Reading;
  readonly pairs: readonly Pair[];
  readonly events: readonly EventPair[];
}

/** The id in the reading of what a record denies; undefined where it was not found. */
function deniedId({ of }: DenialRecord, { pairs, events }: Compared): string | null | undefined {
  if (of === null) return null;
  if (typeof of === "number") return pairs[of]?.found?.id;
  return events.find(({ wanted }) => wanted.trigger === of)?.found?.id;
}

/** A claim may go by its attribution, by the deed that it is, or by the deed that it alone reports. */
function isClaim(id: string | null, wanted: string | null | undefined, { events }: Reading): boolean {
  if (id === wanted) return true;
  const event = events.find((one) => one.id === id);
  return event !== undefined && (event.statement === wanted || event.within === wanted);
}

/** What was asked of the denials of an article: those wanted that were found, and those found that were wanted. */
export function compareDenials(compared: Compared): readonly Answers[] {
  const { record, reading, pairs } = compared;
  const isSame = (wanted: DenialRecord, found: Denial) =>
    found.by === pairs[wanted.by]?.found?.id && isClaim(found.of, deniedId(wanted, compared), reading);
  return [
    ...record.denials.map((wanted) => ({ denial: reading.denials.some((found) => isSame(wanted, found)) })),
    ...reading.denials.map((found) => ({
      "denial right": record.denials.some((wanted) => isSame(wanted, found)),
    })),
  ];
}
