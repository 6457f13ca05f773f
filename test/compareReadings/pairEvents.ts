import type { Event, Reading, Span, SpanList } from "../../src/article/index.ts";
import type { ArticleRecord, EventRecord } from "./ArticleRecord.ts";
import { placesOf } from "./placesOf.ts";

/** An event that is wanted and the one of the reading that has its trigger. */
export interface EventPair {
  readonly wanted: EventRecord;
  readonly found: Event | null;
}

const meet = (one: SpanList, other: SpanList) =>
  one.some(([begin, end]: Span) => other.some(([from, to]) => begin < to && from < end));

/** Each wanted event with the first of the reading, not yet taken, whose trigger shares a word with its own. */
export function pairEvents({ events }: ArticleRecord, reading: Reading): readonly EventPair[] {
  const taken = new Set<Event>();
  return events.map((wanted) => {
    const trigger = placesOf(reading.text, wanted.trigger);
    const found = reading.events.find((one) => !taken.has(one) && meet(one.trigger, trigger)) ?? null;
    if (found) taken.add(found);
    return { wanted, found };
  });
}
