import type { Insertable } from "kysely";
import type { Attribution, Event, Reading, When } from "../article/index.ts";
import { addresseeWords } from "./addresseeWords.ts";
import { dayOf } from "./dayOf.ts";
import type { Tables } from "./Tables.ts";
import { toPartyRows } from "./toPartyRows.ts";
import { wordsAt } from "./wordsAt.ts";

type Row<Table extends keyof Tables> = Insertable<Tables[Table]>;
/** What the store adds to a row: the keys that it gives out. */
type Unkeyed<Table extends keyof Tables> = Omit<Row<Table>, "key" | "article" | "made">;

/** A reading as rows of the record, less the keys. */
export interface ReadingRows {
  readonly made: Row<"made">;
  readonly article: Omit<Unkeyed<"article">, "revision" | "added">;
  readonly attribution: readonly Unkeyed<"attribution">[];
  readonly article_entity: readonly Unkeyed<"article_entity">[];
  readonly article_event: readonly Unkeyed<"article_event">[];
  readonly event_party: readonly Unkeyed<"event_party">[];
  readonly article_denial: readonly Unkeyed<"article_denial">[];
  readonly article_problem: readonly Unkeyed<"article_problem">[];
}

/** Take a reading apart into rows; `fromRows` puts it together again. */
export function toRows(reading: Reading): ReadingRows {
  return {
    made: { onrecord: reading.made.onrecord, model: reading.made.model, rules: reading.made.rules },
    article: toArticleRow(reading),
    attribution: reading.attributions.map((attribution, place) => ({
      place,
      ...toAttributionRow(attribution, reading.text),
    })),
    article_entity: reading.entities.map((entity, place) => ({
      place,
      id: entity.id,
      name: entity.name,
      kind: entity.kind,
      aliases: JSON.stringify(entity.aliases),
      roles: JSON.stringify(entity.roles),
      country: entity.country,
      sector: entity.sector,
      mentions: JSON.stringify(entity.mentions),
    })),
    article_event: reading.events.map((event, place) => ({ place, ...toEventRow(event, reading.published) })),
    event_party: toPartyRows(reading),
    article_denial: reading.denials.map((denial, place) => ({
      place,
      denied: denial.of,
      denied_by: denial.by,
      evidence: JSON.stringify(denial.evidence),
      confidence: denial.confidence,
    })),
    article_problem: reading.problems.map((problem, place) => ({
      place,
      code: problem.code,
      message: problem.message,
      at_span: toJson(problem.at),
    })),
  };
}

function toArticleRow(reading: Reading): ReadingRows["article"] {
  return {
    id: reading.id,
    text_hash: reading.hash.text,
    bytes_hash: reading.hash.bytes,
    day: dayOf(reading.published),
    title: reading.title,
    outlet: reading.outlet,
    byline: reading.byline,
    published: reading.published,
    published_method: reading.publishedEvidence?.method ?? null,
    published_evidence: reading.publishedEvidence?.evidence ?? null,
    url: reading.url,
    language: reading.language,
    from_file: reading.from.file,
    from_at: reading.from.at,
    fetched_at: reading.fetched?.at ?? null,
    fetched_address: reading.fetched?.address ?? null,
    fetched_etag: reading.fetched?.etag ?? null,
    fetched_last_modified: reading.fetched?.lastModified ?? null,
    text: reading.text,
    exact: toExact(reading),
  };
}

function toAttributionRow(attribution: Attribution, text: string): Omit<Unkeyed<"attribution">, "place"> {
  const { speaker } = attribution;
  return {
    id: attribution.id,
    manner: attribution.manner,
    type: attribution.type,
    stance: attribution.stance,
    stance_confidence: attribution.stanceConfidence,
    hedged: toNumber(attribution.hedged),
    negated: toNumber(attribution.negated),
    within: attribution.within,
    confidence: attribution.confidence,
    source: JSON.stringify(attribution.source),
    cue: JSON.stringify(attribution.cue),
    content: JSON.stringify(attribution.content),
    speaker_entity: speaker?.entity ?? null,
    speaker_name: speaker?.name ?? null,
    speaker_description: speaker?.description ?? null,
    speaker_kind: speaker?.kind ?? null,
    speaker_how: speaker?.how ?? null,
    speaker_confidence: speaker?.confidence ?? null,
    unknown_speaker: attribution.unknownSpeaker,
    candidates: JSON.stringify(attribution.candidates),
    addressees: JSON.stringify(attribution.addressees),
    about: JSON.stringify(attribution.about),
    occasion: attribution.occasion,
    ...toWhenColumns(attribution.when),
    where_span: toJson(attribution.where),
    source_words: wordsAt(text, attribution.source),
    cue_words: wordsAt(text, attribution.cue),
    content_words: wordsAt(text, attribution.content),
    addressee_words: addresseeWords(attribution, text),
  };
}

function toEventRow(event: Event, published: string | null): Omit<Unkeyed<"article_event">, "place"> {
  return {
    id: event.id,
    day: dayOf(event.when?.from ?? published),
    type: event.type,
    mode: event.mode,
    contexts: JSON.stringify(event.contexts),
    cameo: event.cameo,
    trigger_span: JSON.stringify(event.trigger),
    actor_span: JSON.stringify(event.actor),
    recipient_span: JSON.stringify(event.recipient),
    actors: JSON.stringify(event.actors),
    recipients: JSON.stringify(event.recipients),
    status: event.status,
    within: event.within,
    ...toWhenColumns(event.when),
    where_span: toJson(event.where),
    statement: event.statement,
    responds_to: event.respondsTo,
    evidence: JSON.stringify(event.evidence),
    quad: event.quad,
    intensity: event.intensity,
    scale: event.scale,
    confidence: event.confidence,
  };
}

function toWhenColumns(when: When | null) {
  return {
    when_from: when?.from ?? null,
    when_to: when?.to ?? null,
    when_span: toJson(when?.span ?? null),
  };
}

/**
 * Databases keep well-formed Unicode only. A reading with half a surrogate pair in it (JSON can escape one)
 * is kept as JSON, which escapes it too, beside columns that hold U+FFFD in its place.
 */
function toExact(reading: Reading): string | null {
  const json = JSON.stringify(reading);
  return /\\ud[89a-f]/.test(json) ? json : null;
}

function toJson(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

function toNumber(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}
