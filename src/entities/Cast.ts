import type { Entity, Speaker } from "../article/index.ts";

/** Words `[begin, end)` of an analysis, round their head, and whom they mean. */
export interface Meant {
  readonly begin: number;
  readonly end: number;
  readonly head: number;
  /** Index in the cast's entities; -1 where nobody can be told. */
  readonly entity: number;
  readonly how: Speaker["how"];
  /** That they mean this one, 0 to 1. */
  readonly confidence: number;
  /** Others that they may mean, the likeliest first. */
  readonly candidates: readonly { readonly entity: number; readonly confidence: number }[];
}

/** Everyone and everything that an article speaks of, and the words that speak of each, in order of the text. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Meant[];
  /** Indexes of the entities that are places by their names, and somebody only where they act. */
  readonly places: ReadonlySet<number>;
}
