import type { Anchor, Trigger } from "./Analysis.ts";
import type { Meaning } from "./Meaning.ts";

/** A statement or a deed, and the vector by which it is compared with others. */
export interface Told<Of> {
  readonly of: Of;
  readonly vector: Float32Array;
}

/** A mention, by the place of its head, and the vector by which it is compared with others. */
export interface HeadReading {
  readonly head: number;
  readonly begin: number;
  readonly end: number;
  /** Log odds that this is a mention. */
  readonly score: number;
  readonly vector: Float32Array;
}

/** Words `[begin, end)` of one sentence, as far as it stands in the window. */
export interface SentencePart {
  readonly begin: number;
  readonly end: number;
  /** For a part at the window's edge the scores of its arcs: of a cut sentence less may be wanted. */
  readonly arcs: Float32Array | null;
}

/**
 * All that the network says of a window, whatever stands around it in the text. Words count from the window's first.
 * A reading may be kept and used again: nobody changes it, or gives its arrays away.
 */
export interface WindowReading {
  readonly upos: Uint8Array;
  readonly features: Uint8Array;
  readonly lemma: Uint16Array;
  /** The best relation that is not the root's. */
  readonly relation: Uint8Array;
  /** Logarithms of the probabilities of the tags of names. */
  readonly names: Float32Array;
  readonly parts: readonly SentencePart[];
  /** The tree of each part. */
  readonly head: Int32Array;
  readonly meaning: Meaning;
  readonly anchors: readonly Told<Anchor>[];
  readonly triggers: readonly Told<Trigger>[];
  readonly mentions: readonly HeadReading[];
}
