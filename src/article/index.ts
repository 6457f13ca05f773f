export type { Article, Fetched, PublishedEvidence } from "./Article.ts";
export {
  ATTRIBUTION_TYPES,
  type Attribution,
  type AttributionType,
  type Manner,
  type Speaker,
  STANCES,
  type Stance,
  type When,
} from "./Attribution.ts";
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
export type { Span, SpanList } from "./Span.ts";
