import type { Event, Reading, SpanList } from "../../src/article/index.ts";
import type { ArticleRecord, Party } from "./ArticleRecord.ts";
import { findEntity } from "./findEntity.ts";
import type { Question } from "./floors.ts";
import { isSameSource } from "./isSameSource.ts";
import type { Pair } from "./pairAttributions.ts";
import type { EventPair } from "./pairEvents.ts";
import type { Answers } from "./Tally.ts";
import { wordsAt } from "./toRecord.ts";

type Asked = Partial<Record<Question, boolean | undefined>>;

interface Compared {
  readonly record: ArticleRecord;
  readonly reading: Reading;
  readonly pairs: readonly Pair[];
}

const join = (party: Party) => (typeof party === "string" ? party : (party ?? []).join(" "));

interface Sides {
  readonly wanted: Party | undefined;
  readonly names: readonly string[] | undefined;
  readonly spans: SpanList;
  readonly ids: readonly string[];
}

/** A party is right by its words; where the words name nobody, by whom they mean. */
function isRightParty({ wanted, names, spans, ids }: Sides, { record, reading }: Compared) {
  const areWordsRight =
    wanted === undefined ? undefined : isSameSource(join(wanted), wordsAt(reading.text, spans));
  if (names === undefined) return areWordsRight;
  const areRight = names.every((name) => {
    const entity = record.entities.find((one) => one.name === name);
    const found = entity && findEntity(entity, reading);
    return found ? ids.includes(found.id) : false;
  });
  return areWordsRight === false ? false : areRight;
}

/** Whether the article itself tells of it or somebody in it; not asked where that attribution was not found. */
function isRightWithin({ wanted, found }: EventPair, { pairs }: Compared) {
  if (!found || wanted.within === undefined) return undefined;
  if (wanted.within === null) return found.within === null;
  const holder = pairs[wanted.within]?.found;
  return holder ? found.within === holder.id : undefined;
}

/** Of answers, wanted or found: does it answer the event that it should. */
function isRightResponse({ wanted, found }: EventPair, events: readonly EventPair[]) {
  if (!found || wanted.respondsTo === undefined) return undefined;
  if (wanted.respondsTo === null) return found.respondsTo === null ? undefined : false;
  return found.respondsTo !== null && found.respondsTo === events[wanted.respondsTo]?.found?.id;
}

function askEvent(
  pair: EventPair,
  { events, ...compared }: Compared & { events: readonly EventPair[] },
): Asked {
  const { wanted, found } = pair;
  if (!found) return { event: false, ...(wanted.respondsTo == null ? {} : { response: false }) };
  const { type, mode, status, when } = wanted;
  const actor = { wanted: wanted.actor, names: wanted.actors, spans: found.actor, ids: found.actors };
  const recipient = {
    wanted: wanted.recipient,
    names: wanted.recipients,
    spans: found.recipient,
    ids: found.recipients,
  };
  return {
    event: true,
    "event's type": type && found.type === type,
    "event's mode": mode === undefined ? undefined : found.mode === mode,
    "event's status": status && found.status === status,
    "event's actor": isRightParty(actor, compared),
    "event's recipient": isRightParty(recipient, compared),
    "event's within": isRightWithin(pair, compared),
    "event's when": when && found.when?.from === when.from && found.when.to === when.to,
    response: isRightResponse(pair, events),
  };
}

/** What was asked of the events of an article, and which answers were right; an event too many is a wrong one. */
export function compareEvents(compared: Compared & { events: readonly EventPair[] }): readonly Answers[] {
  const isWanted = (one: Event) => compared.events.some(({ found }) => found === one);
  return [
    ...compared.events.map((pair) => askEvent(pair, compared)),
    ...compared.reading.events.map((one) => ({ "event wanted": isWanted(one) })),
  ];
}
