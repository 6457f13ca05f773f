/** The labels of the passages: every list is closed, and a label outside it is a fault. Most are the program's own. */

export {
  ATTRIBUTION_TYPES,
  type AttributionType,
  EVENT_MODES,
  EVENT_STATUSES as STATUSES,
  EVENT_TYPES,
  type EventStatus as Status,
  type EventType,
  STANCES,
  type Stance,
} from "../../src/article/index.ts";

export const SPEAKER_KINDS = ["person", "organisation", "country", "group", "document", "unnamed"] as const;
export const SPEAKER_HOWS = ["name", "pronoun", "nominal", "metonym", "absent"] as const;

export type SpeakerKind = (typeof SPEAKER_KINDS)[number];
export type SpeakerHow = (typeof SPEAKER_HOWS)[number];
