import type { Entity, Event, Reading, SpanList } from "../article/index.ts";
import { gap } from "./settings.ts";
import type { Tables } from "./Tables.ts";
import { wordsAt } from "./wordsAt.ts";

/** One side of an event: who acts or who is acted on. */
export type PartySide = "actor" | "recipient";

type PartyRow = Pick<Tables["event_party"], "event" | "side" | "entity" | "country" | "words" | "place">;

/** A row for each party of each event; one without an entity where nobody is known who is meant. */
export function toPartyRows(reading: Pick<Reading, "text" | "events" | "entities">): readonly PartyRow[] {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const rows = reading.events.flatMap((event, place) =>
    (["actor", "recipient"] as const).flatMap((side) => {
      const words = wordsAt(reading.text, spansOf(event, side));
      const known = idsOf(event, side).flatMap((id) => entities.get(id) ?? []);
      if (known.length === 0 && words === "") return [];
      const parties = known.length === 0 ? [null] : known;
      return parties.map((entity) => ({ event: place, side, ...describe(entity, words) }));
    }),
  );
  return rows.map((row, place) => ({ ...row, place }));
}

function spansOf(event: Event, side: PartySide): SpanList {
  return side === "actor" ? event.actor : event.recipient;
}

function idsOf(event: Event, side: PartySide): readonly string[] {
  return side === "actor" ? event.actors : event.recipients;
}

/** A party is found by any of its names and by the words that stand there. */
function describe(entity: Entity | null, words: string): Pick<PartyRow, "entity" | "country" | "words"> {
  const names = entity === null ? [] : [entity.name ?? "", ...entity.aliases];
  return {
    entity: entity?.id.toWellFormed() ?? null,
    country: entity?.country?.toWellFormed() ?? null,
    words: [...names, words]
      .filter(Boolean)
      .map((name) => name.toWellFormed())
      .join(gap),
  };
}
