import type { Attribution, Entity, Event } from "../article/index.ts";
import type { Cast } from "./Cast.ts";

/** What of a reading speaks of entities by their ids. */
interface Telling {
  readonly attributions: readonly Attribution[];
  readonly events: readonly Event[];
}

function idsOf({ attributions, events }: Telling): ReadonlySet<string> {
  return new Set([
    ...attributions.flatMap(({ speaker, candidates, addressees, about }) => [
      ...(speaker ? [speaker.entity] : []),
      ...candidates.map(({ entity }) => entity),
      ...addressees.map(({ entity }) => entity),
      ...about,
    ]),
    ...events.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
  ]);
}

/** Is an entity of itself part of what an article speaks of: a person, body or country by name. */
function isByName({ name, kind }: Entity): boolean {
  return name !== null && (kind === "person" || kind === "organisation" || kind === "country");
}

/**
 * A reading with the entities that it needs: those who speak, are spoken to or act, and whoever has a name; numbered
 * in order of the text, as are the ids that speak of them.
 */
export function keepMeant<Told extends Telling>(
  telling: Told,
  { entities, mentions, places }: Cast,
): Told & { readonly entities: readonly Entity[] } {
  const wanted = idsOf(telling);
  const proper = new Set(
    mentions.filter(({ how }) => how === "name" || how === "metonym").map(({ entity }) => entity),
  );
  const isKept = (entity: Entity, at: number) =>
    wanted.has(entity.id) || (isByName(entity) && proper.has(at) && !places.has(at));
  const firstOf = ({ mentions: [first] }: Entity) => first?.[0] ?? Number.MAX_SAFE_INTEGER;
  const kept = entities.filter(isKept).sort((a, b) => firstOf(a) - firstOf(b));
  const ids = new Map(kept.map(({ id }, i) => [id, `e${i + 1}`]));
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    ...telling,
    attributions: telling.attributions.map((one) => ({
      ...one,
      speaker: one.speaker && { ...one.speaker, entity: idOf(one.speaker.entity) },
      candidates: one.candidates.map((each) => ({ ...each, entity: idOf(each.entity) })),
      addressees: one.addressees.map((each) => ({ ...each, entity: idOf(each.entity) })),
      about: one.about.map(idOf),
    })),
    events: telling.events.map((event) => ({
      ...event,
      actors: event.actors.map(idOf),
      recipients: event.recipients.map(idOf),
    })),
    entities: kept.map((entity) => ({ ...entity, id: idOf(entity.id) })),
  };
}
