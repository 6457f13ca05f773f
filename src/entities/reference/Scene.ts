import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Passage } from "../mentions/Passage.ts";
import type { GroupedNames } from "../names/groupNames.ts";
import type { Figure } from "./Figure.ts";

/** What a rule sees when it tells whom a mention means: all mentions, and the figures of those before it. */
export interface Scene {
  readonly passage: Passage;
  readonly mentions: readonly MentionDraft[];
  readonly grouped: GroupedNames;
  readonly figures: readonly Figure[];
  /** The figure of each group of names, or -1. */
  readonly ofGroup: readonly number[];
  /** The figures without a name that were called by a noun, and those that are told together by their members. */
  readonly ofNoun: ReadonlyMap<string, readonly number[]>;
  readonly ofMembers: ReadonlyMap<string, number>;
  /** The figure of each mention so far, or -1. */
  readonly figureOf: readonly number[];
  /** Of each mention of the model, the mention that stands for it; -1 where there is none. */
  readonly ofScored: readonly number[];
}
