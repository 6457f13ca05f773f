import type { Attribution, Entity, Event, Reading, SpanList, When } from "../../src/article/index.ts";
import type { ArticleRecord, AttributionRecord, EntityRecord, EventRecord } from "./ArticleRecord.ts";

/** The text at some spans, pieces joined with ` … `. */
export const wordsAt = (text: string, spans: SpanList) =>
  spans.map((span) => text.slice(...span)).join(" … ");

/** Without the fields that nothing has decided. */
const known = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""));

const daysOf = (when: When | null) => (when?.span ? { from: when.from, to: when.to } : undefined);
const wordsOrNone = (text: string, spans: SpanList | null) => (spans ? wordsAt(text, spans) : undefined);
const indexOf = (list: readonly { readonly id: string }[], id: string | null) =>
  id === null ? null : list.findIndex((one) => one.id === id);

function attributionRecord(one: Attribution, { text, attributions, entities }: Reading): AttributionRecord {
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name;
  const addressees = one.addressees.map(
    ({ entity, name, span }) => name ?? nameOf(entity) ?? wordsAt(text, span),
  );
  return {
    source: wordsAt(text, one.source),
    cue: wordsAt(text, one.cue),
    content: wordsAt(text, one.content),
    manner: one.manner,
    within: indexOf(attributions, one.within),
    ...known({
      speaker: one.speaker ? (one.speaker.name ?? one.speaker.entity) : undefined,
      kind: one.speaker?.kind,
      how: one.speaker?.how,
      unknown: one.unknownSpeaker ?? undefined,
      type: one.type ?? undefined,
      stance: one.stance ?? undefined,
      addressee: addressees.join(" and "),
      hedged: one.hedged ?? undefined,
      negated: one.negated ?? undefined,
      when: daysOf(one.when),
      where: wordsOrNone(text, one.where),
      occasion: one.occasion ?? undefined,
    }),
  };
}

const entityRecord = ({ name, kind, country, sector, roles, aliases }: Entity): EntityRecord => ({
  name,
  kind,
  ...known({ country: country ?? undefined, sector: sector ?? undefined }),
  roles,
  aliases,
});

function eventRecord(one: Event, { text, attributions, events, entities }: Reading): EventRecord {
  const namesOf = (ids: readonly string[]) =>
    ids.length === 0 ? undefined : ids.map((id) => entities.find((each) => each.id === id)?.name ?? id);
  return {
    trigger: wordsAt(text, one.trigger),
    type: one.type as NonNullable<EventRecord["type"]>,
    mode: one.mode as NonNullable<EventRecord["mode"]> | null,
    actor: wordsAt(text, one.actor) || null,
    recipient: wordsAt(text, one.recipient) || null,
    status: one.status,
    within: indexOf(attributions, one.within),
    respondsTo: indexOf(events, one.respondsTo),
    ...known({
      actors: namesOf(one.actors),
      recipients: namesOf(one.recipients),
      when: daysOf(one.when),
    }),
  };
}

/** A reading in words, in the form in which what is wanted is written down: unnamed speakers by their entity's id. */
export function toRecord(reading: Reading): ArticleRecord {
  const { text, attributions, entities, events, denials } = reading;
  const place = (id: string | null) => {
    if (id === null) return null;
    const event = events.find((one) => one.id === id);
    return event ? wordsAt(text, event.trigger) : indexOf(attributions, id);
  };
  return {
    attributions: attributions.map((one) => attributionRecord(one, reading)),
    entities: entities.map(entityRecord),
    events: events.map((one) => eventRecord(one, reading)),
    denials: denials.map(({ of, by }) => ({ of: place(of), by: place(by) as number })),
  };
}
