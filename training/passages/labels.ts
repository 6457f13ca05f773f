/** The labels of the passages: every list is closed, and a label outside it is a fault. */

export const STANCES = [
  "state",
  "deny",
  "accuse",
  "demand",
  "threaten",
  "promise",
  "praise",
  "blame",
  "ask",
  "decline",
  "hint",
] as const;

export const ATTRIBUTION_TYPES = ["communication", "attitude", "factive", "control"] as const;
export const SPEAKER_KINDS = ["person", "organisation", "country", "group", "document", "unnamed"] as const;
export const SPEAKER_HOWS = ["name", "pronoun", "nominal", "metonym", "absent"] as const;
export const STATUSES = ["happened", "ongoing", "planned", "hypothetical", "negated"] as const;

/** PLOVER 2.0's event types with the modes each may carry; a type without modes has none. */
export const EVENT_MODES = {
  AGREE: [],
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ["withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"],
  REQUEST: ["assist", "change", "yield", "meet"],
  REJECT: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  THREATEN: ["restrict", "ban", "arrest", "relations", "expel", "territory", "violence"],
  PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
  MOBILIZE: ["troops", "weapons", "police", "militia"],
  COERCE: [
    "seize",
    "restrict",
    "ban",
    "censor",
    "curfew",
    "martial-law",
    "arrest",
    "deport",
    "withhold",
    "misinformation",
    "cyber",
  ],
  ASSAULT: [
    "beat",
    "torture",
    "execute",
    "sexual",
    "assassinate",
    "primitive",
    "firearms",
    "explosives",
    "suicide-attack",
    "heavy-weapons",
    "crowd-control",
  ],
} as const satisfies Record<string, readonly string[]>;

export type Stance = (typeof STANCES)[number];
export type AttributionType = (typeof ATTRIBUTION_TYPES)[number];
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];
export type SpeakerHow = (typeof SPEAKER_HOWS)[number];
export type Status = (typeof STATUSES)[number];
export type EventType = keyof typeof EVENT_MODES;

export const EVENT_TYPES = Object.keys(EVENT_MODES) as EventType[];
