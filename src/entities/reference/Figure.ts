import type { Speaker } from "../../article/index.ts";

/** Someone or something of whom the mentions up to a place speak; `thing` is what is no party to anything. */
export interface Figure {
  readonly kind: Speaker["kind"] | "place" | "thing";
  /** Index of the group of names that it bears, or null. */
  readonly group: number | null;
  /** The nouns by which it was called, in the singular: those of its titles and descriptions. */
  readonly nouns: ReadonlySet<string>;
  /** The words before those nouns that tell it from others: second, senior, administration. */
  readonly modifiers: ReadonlySet<string>;
  readonly isPlural: boolean;
  /** What speaks for a man and for a woman, each from 0 on. */
  readonly man: number;
  readonly woman: number;
  /** Of those told together: the figures of each. */
  readonly members: readonly number[];
  /** The last mention outside quotation marks, or -1. */
  readonly lastOutside: number;
  /** The last mention of it, and the first. */
  readonly last: number;
  readonly first: number;
}

/** Whom a mention means: a figure of those so far, or (null) a new one; or nobody that can be told. */
export interface Choice {
  readonly figure: number | "new" | "nobody";
  /** The group of names of a new figure, where the name may be of several. */
  readonly group?: number;
  /** Those of a new figure that is several together. */
  readonly members?: readonly number[];
  readonly confidence: number;
  readonly candidates: readonly { readonly figure: number; readonly confidence: number }[];
}
