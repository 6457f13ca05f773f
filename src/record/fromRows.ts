import type { Selectable } from "kysely";
import {
  type Attribution,
  type Entity,
  type Event,
  type Made,
  OnrecordError,
  type Problem,
  type Reading,
  type When,
} from "../article/index.ts";
import type { Tables } from "./Tables.ts";
import { toArticleHead, toProvenance } from "./toArticleHead.ts";

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

/** The rows of one article, each list in order of place. */
export interface KeptRows {
  readonly made: Made;
  readonly article: Row<"article">;
  readonly attribution: readonly Row<"attribution">[];
  readonly article_entity: readonly Row<"article_entity">[];
  readonly article_event: readonly Row<"article_event">[];
  readonly article_denial: readonly Row<"article_denial">[];
  readonly article_problem: readonly Row<"article_problem">[];
}

/** Put a reading together again, exactly as it was added. */
export function fromRows(rows: KeptRows): Reading {
  if (rows.article.exact !== null) return readJson<Reading>(rows.article.exact);
  return {
    ...toArticleHead(rows.article),
    ...toProvenance(rows.article),
    text: rows.article.text,
    problems: rows.article_problem.map(toProblem),
    attributions: rows.attribution.map(toAttribution),
    events: rows.article_event.map(toEvent),
    entities: rows.article_entity.map(toEntity),
    denials: rows.article_denial.map((row) => ({
      of: row.denied,
      by: row.denied_by,
      evidence: readJson(row.evidence),
      confidence: row.confidence,
    })),
    made: { onrecord: rows.made.onrecord, model: rows.made.model, rules: rows.made.rules },
  };
}

/** One attribution as it was in its reading. */
export function toAttribution(row: Row<"attribution">): Attribution {
  return {
    id: row.id,
    source: readJson(row.source),
    cue: readJson(row.cue),
    content: readJson(row.content),
    manner: row.manner as Attribution["manner"],
    type: row.type as Attribution["type"],
    speaker: toSpeaker(row),
    unknownSpeaker: row.unknown_speaker as Attribution["unknownSpeaker"],
    candidates: readJson(row.candidates),
    addressees: readJson(row.addressees),
    occasion: row.occasion,
    when: toWhen(row),
    where: parse(row.where_span),
    stance: row.stance as Attribution["stance"],
    stanceConfidence: row.stance_confidence,
    about: readJson(row.about),
    hedged: toClaim(row.hedged),
    negated: toClaim(row.negated),
    within: row.within,
    confidence: row.confidence,
  };
}

function toSpeaker(row: Row<"attribution">): Attribution["speaker"] {
  if (row.speaker_entity === null) return null;
  return {
    entity: row.speaker_entity,
    name: row.speaker_name,
    description: row.speaker_description,
    kind: row.speaker_kind,
    how: row.speaker_how,
    confidence: row.speaker_confidence,
  } as Attribution["speaker"];
}

/** One entity as it was in its reading. */
export function toEntity(row: Row<"article_entity">): Entity {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind as Entity["kind"],
    aliases: readJson(row.aliases),
    roles: readJson(row.roles),
    country: row.country,
    sector: row.sector,
    mentions: readJson(row.mentions),
  };
}

/** One event as it was in its reading. */
export function toEvent(row: Row<"article_event">): Event {
  return {
    id: row.id,
    type: row.type,
    mode: row.mode,
    contexts: readJson(row.contexts),
    cameo: row.cameo,
    trigger: readJson(row.trigger_span),
    actor: readJson(row.actor_span),
    recipient: readJson(row.recipient_span),
    actors: readJson(row.actors),
    recipients: readJson(row.recipients),
    status: row.status as Event["status"],
    within: row.within,
    when: toWhen(row),
    where: parse(row.where_span),
    statement: row.statement,
    respondsTo: row.responds_to,
    evidence: readJson(row.evidence),
    quad: row.quad,
    intensity: row.intensity,
    scale: row.scale,
    confidence: row.confidence,
  };
}

function toProblem(row: Row<"article_problem">): Problem {
  return { code: row.code, message: row.message, at: parse(row.at_span) };
}

function toWhen(row: Pick<Row<"attribution">, "when_from" | "when_to" | "when_span">): When | null {
  if (row.when_from === null || row.when_to === null) return null;
  return { from: row.when_from, to: row.when_to, span: parse(row.when_span) };
}

function parse<Value>(json: string | null): Value | null {
  return json === null ? null : readJson<Value>(json);
}

/** What an engine gives back can have been damaged on the disk, or written by another program. */
function readJson<Value>(json: string): Value {
  try {
    return JSON.parse(json) as Value;
  } catch (cause) {
    throw new OnrecordError("record-damaged", "A row of the record does not hold the JSON that it should", {
      cause,
    });
  }
}

function toClaim(value: number | null): boolean | null {
  return value === null ? null : value === 1;
}
