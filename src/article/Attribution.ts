import type { SpanList } from "./Span.ts";

export type Manner = "direct" | "indirect" | "mixed";

/** As in the Penn Discourse Treebank: said; thinks; knows; wants. */
export const ATTRIBUTION_TYPES = ["communication", "attitude", "factive", "control"] as const;
export type AttributionType = (typeof ATTRIBUTION_TYPES)[number];

/** What is done by saying it. */
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
export type Stance = (typeof STANCES)[number];

/** Who a source is. */
export interface Speaker {
  readonly entity: string;
  readonly name: string | null;
  /** How the article describes one who has no name: "senior official in the ministry". */
  readonly description: string | null;
  readonly kind: "person" | "organisation" | "country" | "group" | "document" | "unnamed";
  readonly how: "name" | "pronoun" | "nominal" | "metonym" | "absent";
  readonly confidence: number;
}

/** Why an attribution has no speaker: what the sentence leaves out, or what the rules do not dare to tell. */
export const UNKNOWN_SPEAKERS = [
  "passive",
  "impersonal",
  "headline",
  "missing",
  "generic",
  "doubtful",
] as const;
export type UnknownSpeaker = (typeof UNKNOWN_SPEAKERS)[number];

/** Someone whom a source may mean as well. */
export interface Candidate {
  readonly entity: string;
  readonly name: string | null;
  readonly confidence: number;
}

/** To whom something is said, at the words that say so; none where it is told by what was said before. */
export interface Addressee {
  readonly entity: string;
  readonly name: string | null;
  readonly span: SpanList;
}

/** A time as a range of days, ISO 8601, with the words it rests on. */
export interface When {
  readonly from: string;
  readonly to: string;
  readonly span: SpanList | null;
}

/** Who said what: source, cue and content at exact words. */
export interface Attribution {
  /** Unique in its article: `a1`, `a2`, … in order of the text. */
  readonly id: string;
  /** Empty where no source is named. */
  readonly source: SpanList;
  readonly cue: SpanList;
  readonly content: SpanList;
  readonly manner: Manner;
  /** Null until a later stage decides it; the same holds for every field below that may be null. */
  readonly type: AttributionType | null;
  readonly speaker: Speaker | null;
  /** Null where there is a speaker. */
  readonly unknownSpeaker: UnknownSpeaker | null;
  /** Who else it may be, the likeliest first; kept where that is in doubt. */
  readonly candidates: readonly Candidate[];
  readonly addressees: readonly Addressee[];
  readonly occasion: string | null;
  readonly when: When | null;
  readonly where: SpanList | null;
  readonly stance: Stance | null;
  /** That the stance is right, 0 to 1. */
  readonly stanceConfidence: number | null;
  /** Ids of entities. */
  readonly about: readonly string[];
  readonly hedged: boolean | null;
  readonly negated: boolean | null;
  /** Id of the attribution in whose content this one stands. */
  readonly within: string | null;
  /** That these words are an attribution, 0 to 1. */
  readonly confidence: number;
}
