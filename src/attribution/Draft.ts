import type { Anchor, WordRange } from "../language/index.ts";

/** An attribution while the rules work on it: everything counts words. */
export interface Draft {
  /** The word that the model took for the anchor. */
  readonly anchor: number;
  /** What the model says of the anchor and of this content; null where a rule found the content. */
  readonly scores: Anchor | null;
  /** How sure the model is of the anchor, 0 to 1. */
  readonly probability: number;
  /** How likely it is that somebody is rightly credited with this, 0 to 1. */
  readonly confidence: number;
  readonly source: readonly WordRange[];
  readonly cue: readonly WordRange[];
  readonly content: readonly WordRange[];
}
