/** PLOVER 2.0's types of events, and the modes that each may have. */
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
} as const;

export type EventType = keyof typeof EVENT_MODES;
export type EventMode = (typeof EVENT_MODES)[EventType][number];

/** In the order of PLOVER. */
export const EVENT_TYPES = Object.keys(EVENT_MODES) as readonly EventType[];

/** How real an event is. */
export const EVENT_STATUSES = ["happened", "ongoing", "planned", "hypothetical", "negated"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];
