import type { Kysely } from "kysely";
import { inPages } from "../inPages.ts";
import { narrow } from "../Narrowing.ts";
import { rowsAtATime } from "../settings.ts";
import type { Tables } from "../Tables.ts";
import type { EventQuery, KeptEvent } from "./KeptEvent.ts";
import { readEvents } from "./readEvents.ts";
import { isNobody, readParty } from "./readParty.ts";
import { type PartySearch, selectEvents } from "./selectEvents.ts";

/** Who did what to whom, as `NewsRecord.events` promises. */
export async function* listEvents(
  db: Kysely<Tables>,
  { query, search }: { readonly query: EventQuery; readonly search: PartySearch },
): AsyncGenerator<KeptEvent> {
  const narrowing = await narrow(db, query);
  const actor = query.actor === undefined ? null : readParty(query.actor);
  const recipient = query.recipient === undefined ? null : readParty(query.recipient);
  if (narrowing.outlets?.length === 0 || narrowing.limit === 0) return;
  if ([actor, recipient].some((party) => party !== null && isNobody(party))) return;
  const pairs = actor === null && recipient === null ? [] : [{ actor, recipient }];
  const keys = selectEvents(db, { query, narrowing, pairs, search });
  for await (const page of inPages(keys.stream(rowsAtATime))) yield* await readEvents(db, page);
}
