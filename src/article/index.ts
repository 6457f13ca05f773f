export type { Article, Fetched, PublishedEvidence } from "./Article.ts";
export {
  type Addressee,
  ATTRIBUTION_TYPES,
  type Attribution,
  type AttributionType,
  type Candidate,
  type Manner,
  type Speaker,
  STANCES,
  type Stance,
  UNKNOWN_SPEAKERS,
  type UnknownSpeaker,
  type When,
} from "./Attribution.ts";
export type { Denial } from "./Denial.ts";
export type { Entity } from "./Entity.ts";
export type { Event } from "./Event.ts";
export { type ErrorCode, errorCodes } from "./errorCodes.ts";
export {
  EVENT_MODES,
  EVENT_STATUSES,
  EVENT_TYPES,
  type EventMode,
  type EventStatus,
  type EventType,
} from "./eventTypes.ts";
export { type ErrorDetails, OnrecordError } from "./OnrecordError.ts";
export type { Origin } from "./Origin.ts";
export type { Problem } from "./Problem.ts";
export type { Made, Reading } from "./Reading.ts";
export type { Role } from "./Role.ts";
export type { Span, SpanList } from "./Span.ts";
