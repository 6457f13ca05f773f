import {
  ATTRIBUTION_TYPES,
  EVENT_MODES,
  EVENT_STATUSES,
  STANCES,
  UNKNOWN_SPEAKERS,
} from "../../src/article/index.ts";
import type { ArticleRecord, AttributionRecord, EventRecord, Party } from "./ArticleRecord.ts";
import { placesOf } from "./placesOf.ts";
import { plainWords } from "./plainWords.ts";
import { standsIn } from "./standsIn.ts";

const KINDS = ["person", "organisation", "country", "group", "document", "unnamed"];
const HOWS = ["name", "pronoun", "nominal", "metonym", "absent"];
/** Kinds of speakers that are described where they have no name, and need be no entity of the list. */
const DESCRIBED = ["group", "document", "unnamed"];

const partiesOf = (party: Party | undefined) => (typeof party === "string" ? [party] : (party ?? []));
const isOneOf = (list: readonly string[], value: string | null | undefined) =>
  value === undefined || value === null || list.includes(value);
const isIndex = (list: readonly unknown[], value: number | null | undefined) =>
  value === undefined || value === null || list[value] !== undefined;

function faultsOfAttribution(one: AttributionRecord, { entities, attributions }: ArticleRecord): string[] {
  const faults: string[] = [];
  if (!isOneOf(KINDS, one.kind)) faults.push(`kind ${one.kind}`);
  if (!isOneOf(HOWS, one.how)) faults.push(`how ${one.how}`);
  if (!isOneOf(ATTRIBUTION_TYPES, one.type)) faults.push(`type ${one.type}`);
  if (!isOneOf(STANCES, one.stance)) faults.push(`stance ${one.stance}`);
  if (!isOneOf(UNKNOWN_SPEAKERS, one.unknown)) faults.push(`unknown ${one.unknown}`);
  if (!isIndex(attributions, one.within)) faults.push(`within ${one.within}`);
  const isNamed = one.speaker && one.kind && !DESCRIBED.includes(one.kind);
  if (isNamed && !entities.some(({ name }) => name === one.speaker))
    faults.push(`${one.speaker} is not in the entities`);
  return faults;
}

function faultsOfEvent(one: EventRecord, { attributions, events }: ArticleRecord): string[] {
  const faults: string[] = [];
  if (one.type && !(one.type in EVENT_MODES)) faults.push(`type ${one.type}`);
  if (one.type && !isOneOf(EVENT_MODES[one.type], one.mode)) faults.push(`mode ${one.mode}`);
  if (!isOneOf(EVENT_STATUSES, one.status)) faults.push(`status ${one.status}`);
  if (!isIndex(attributions, one.within)) faults.push(`within ${one.within}`);
  if (!isIndex(events, one.respondsTo)) faults.push(`respondsTo ${one.respondsTo}`);
  return faults;
}

/** Words that a record says stand in the text and that do not: spans as they are, names of people word by word. */
function findStrays({ attributions, entities, events }: ArticleRecord, text: string): string[] {
  const spans = [
    ...attributions.flatMap(({ source, cue, content }) => [source, cue, content]),
    ...events.flatMap(({ actor, recipient }) => [...partiesOf(actor), ...partiesOf(recipient)]),
    ...entities.flatMap(({ aliases }) => aliases),
  ];
  const words = plainWords(text);
  const people = entities.filter(({ kind }) => kind === "person").map(({ name }) => name ?? "");
  const titles = entities.flatMap(({ roles }) => roles.map(({ title }) => title));
  return [
    ...spans.filter((span) => !standsIn(text, span)),
    ...events.filter(({ trigger }) => placesOf(text, trigger).length === 0).map(({ trigger }) => trigger),
    ...[...people, ...titles].filter((name) => !plainWords(name).every((word) => words.includes(word))),
  ];
}

/** What is wrong with a record written by hand: words that are not in the text, labels and indexes that do not exist. */
export function findFaults(record: ArticleRecord, text: string): readonly string[] {
  const { attributions, events, denials } = record;
  const told = (list: string, faults: readonly string[], at: number) =>
    faults.map((fault) => `${list}[${at}]: ${fault}`);
  return [
    ...findStrays(record, text).map((words) => `not in the text: ${words}`),
    ...attributions.flatMap((one, i) => told("attributions", faultsOfAttribution(one, record), i)),
    ...events.flatMap((one, i) => told("events", faultsOfEvent(one, record), i)),
    ...denials
      .filter(({ of, by }) => {
        const isKnown =
          typeof of === "string" ? events.some(({ trigger }) => trigger === of) : isIndex(attributions, of);
        return !isKnown || !isIndex(attributions, by);
      })
      .map(({ of, by }) => `denial of ${of} by ${by}`),
  ];
}
