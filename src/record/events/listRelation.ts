import { type Kysely, sql } from "kysely";
import { inPages } from "../inPages.ts";
import { narrow } from "../Narrowing.ts";
import { rowsAtATime } from "../settings.ts";
import type { Tables } from "../Tables.ts";
import type { EventQuery, RelationEvent } from "./KeptEvent.ts";
import { readEvents } from "./readEvents.ts";
import { isNobody, readParty } from "./readParty.ts";
import { type PartySearch, selectEvents, selectPair, type WantedPair } from "./selectEvents.ts";

/** What two did to each other, as `NewsRecord.relation` promises. */
export async function* listRelation(
  db: Kysely<Tables>,
  {
    between,
    query,
    search,
  }: {
    readonly between: readonly [string, string];
    readonly query: EventQuery;
    readonly search: PartySearch;
  },
): AsyncGenerator<RelationEvent> {
  const narrowing = await narrow(db, query);
  const [one, other] = [readParty(between[0]), readParty(between[1])];
  if (narrowing.outlets?.length === 0 || narrowing.limit === 0 || isNobody(one) || isNobody(other)) return;
  const forth: WantedPair = { actor: one, recipient: other };
  const back: WantedPair = { actor: other, recipient: one };
  const isOf = (pair: WantedPair) => sql<number>`(v.article, v.place) in (${selectPair(pair, search)})`;
  const keys = selectEvents(db, { query, narrowing, pairs: [forth, back], search })
    .select(isOf(forth).as("forth"))
    .select(isOf(back).as("back"));
  for await (const page of inPages(keys.stream(rowsAtATime))) {
    const events = await readEvents(db, page);
    for (const [i, event] of events.entries()) {
      const { forth, back } = page[i]!;
      yield { ...event, direction: forth && back ? "both" : forth ? "forth" : "back" };
    }
  }
}
