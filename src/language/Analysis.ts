import type { Tokens } from "./tokenize.ts";

/** What the model thinks of one word as the anchor of an attribution. */
export interface Anchor {
  /** Index of the word. */
  readonly word: number;
  /** Probability that the word is the anchor of an attribution, 0 to 1. */
  readonly probability: number;
  /** The words `[begin, end)` that the model saw with it. */
  readonly begin: number;
  readonly end: number;
  /** Natural logarithms of the probabilities of none, source, cue, content: four a word from `begin`. */
  readonly roles: Float32Array;
}

/** A text as the model sees it: tokens and scores, no decisions. */
export interface Analysis extends Tokens {
  readonly text: string;
  /** In order of the text, at most one a word. */
  readonly anchors: readonly Anchor[];
  /** As in `Made`. */
  readonly model: string;
}
