import type { AttributionType, EventMode, EventStatus, EventType, Stance } from "../article/index.ts";
import type { Meaning } from "./Meaning.ts";
import type { Scores } from "./Scores.ts";
import type { Tags } from "./Tags.ts";
import type { Tree } from "./Tree.ts";
import type { Tokens } from "./tokenize.ts";

/** The words `[begin, end)` that the model saw with a word of which it was asked. */
interface Seen {
  readonly begin: number;
  readonly end: number;
}

/** What a word is to an attribution; also the order of its scores. */
export const ROLES = ["none", "source", "cue", "content"] as const;

/** What the model thinks of one word as the anchor of an attribution. */
export interface Anchor extends Seen {
  /** Index of the word. */
  readonly word: number;
  /** Probability that the word is the anchor of an attribution, 0 to 1. */
  readonly probability: number;
  /** Natural logarithms of the probabilities of `ROLES`, one after the other for each word from `begin`. */
  readonly roles: Float32Array;
  /** Probability of each word from `begin` to belong to whom it is said to, and to where or when. */
  readonly addressee: Float32Array;
  readonly occasion: Float32Array;
  readonly stance: Scores<Stance>;
  readonly type: Scores<AttributionType>;
  readonly hedged: number;
  readonly negated: number;
}

export const ARGUMENTS = ["actor", "recipient", "place", "time"] as const;
export type ArgumentName = (typeof ARGUMENTS)[number];

/** What the model thinks of one word as the trigger of an event. */
export interface Trigger extends Seen {
  /** Index of the word. */
  readonly word: number;
  /** Probability that the word triggers an event of any type, 0 to 1. */
  readonly probability: number;
  /** The likeliest type, and how likely each is: with what is left, the word triggers none. */
  readonly type: EventType;
  readonly types: Scores<EventType>;
  /** How likely each mode of the likeliest type is; the empty name is that of none. */
  readonly modes: Readonly<Partial<Record<EventMode | "", number>>>;
  readonly status: Scores<EventStatus>;
  /** Probability of each word from `begin` to belong to an argument. */
  readonly arguments: Readonly<Record<ArgumentName, Float32Array>>;
}

export const NAME_KINDS = ["person", "organisation", "place", "geopolitical", "other"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name, at the words `[begin, end)`. */
export interface Name {
  readonly begin: number;
  readonly end: number;
  readonly kind: NameKind;
  readonly probability: number;
}

/** Words `[begin, end)` that mean someone or something, round their head. */
export interface Mention {
  readonly head: number;
  readonly begin: number;
  readonly end: number;
  readonly probability: number;
  /** Earlier mentions (indexes) of the same, the likeliest first; the unlikely ones are left out. */
  readonly antecedents: readonly { readonly mention: number; readonly probability: number }[];
  /** Probability that nothing earlier is meant. */
  readonly none: number;
}

/** A statement is an anchor and a deed is a trigger, by its index among them. */
export interface LinkEnd {
  readonly kind: "statement" | "deed";
  readonly index: number;
}

/** How likely it is that a statement or deed denies or responds to another. */
export interface Link {
  readonly answering: LinkEnd;
  readonly answered: LinkEnd;
  readonly denial: number;
  readonly response: number;
}

/** What the model says of a text, beside its tokens. */
export interface Scored {
  /** In order of the text, at most one a word; so are triggers and mentions, each by its head. */
  readonly anchors: readonly Anchor[];
  readonly triggers: readonly Trigger[];
  readonly mentions: readonly Mention[];
  readonly names: readonly Name[];
  readonly links: readonly Link[];
  readonly tags: Tags;
  readonly tree: Tree;
  readonly meaning: Meaning;
}

/** A text as the model sees it: tokens and scores, no decisions. */
export interface Analysis extends Tokens, Scored {
  readonly text: string;
  /** As in `Made`. */
  readonly model: string;
}
