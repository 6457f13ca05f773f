import { type Kysely, sql } from "kysely";
import { narrow } from "../Narrowing.ts";
import { rowsAtATime } from "../settings.ts";
import type { Tables } from "../Tables.ts";
import type { EventQuery, KeptEvent, RelationEvent } from "./KeptEvent.ts";
import { readEvents } from "./readEvents.ts";
import { readParty, type WantedParty } from "./readParty.ts";
import { type PartySearch, selectEvents, selectPair, type WantedPair } from "./selectEvents.ts";

/** Who did what to whom, as `NewsRecord.events` promises. */
export async function* listEvents(
  db: Kysely<Tables>,
  { query, search }: { readonly query: EventQuery; readonly search: PartySearch },
): AsyncGenerator<KeptEvent> {
  const narrowing = await narrow(db, query);
  const [actor, recipient] = [query.actor, query.recipient].map((text) =>
    text === undefined ? null : readParty(text),
  ) as [WantedParty | null, WantedParty | null];
  if (narrowing.outlets?.length === 0 || narrowing.limit === 0) return;
  if ([actor, recipient].some((party) => isNobody(party))) return;
  const pairs = actor === null && recipient === null ? [] : [{ actor, recipient }];
  const keys = selectEvents(db, { query, narrowing, pairs, search });
  for await (const page of inPages(keys.stream(rowsAtATime))) yield* await readEvents(db, page);
}

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
  const [one, other] = between.map(readParty) as [WantedParty, WantedParty];
  if (narrowing.outlets?.length === 0 || narrowing.limit === 0 || isNobody(one) || isNobody(other)) return;
  const forth: WantedPair = { actor: one, recipient: other };
  const back: WantedPair = { actor: other, recipient: one };
  const includes = (pair: WantedPair) => sql<number>`(v.article, v.place) in (${selectPair(pair, search)})`;
  const keys = selectEvents(db, { query, narrowing, pairs: [forth, back], search })
    .select(includes(forth).as("forth"))
    .select(includes(back).as("back"));
  for await (const page of inPages(keys.stream(rowsAtATime))) {
    const events = await readEvents(db, page);
    for (const [i, event] of events.entries()) {
      const { forth, back } = page[i]!;
      yield { ...event, direction: forth && back ? "both" : forth ? "forth" : "back" };
    }
  }
}

/** Words in which nothing can be looked for fit nobody. */
function isNobody(party: WantedParty | null): boolean {
  return party !== null && "terms" in party && party.terms.length === 0;
}

async function* inPages<Row>(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[]> {
  let page: Row[] = [];
  for await (const row of rows) {
    page.push(row);
    if (page.length < rowsAtATime) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
