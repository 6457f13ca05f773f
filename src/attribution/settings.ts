import type { Stance } from "../article/index.ts";
import type { Steps } from "./calibrate.ts";

/** Changes whenever a rule or a number below does: each kept row says which rules made it. */
export const RULES_VERSION = "2";

/** An anchor is kept from this probability on. Chosen on half of PolNeAR dev. */
export const KEEP_FROM = 0.7;
/** What it costs a word, in natural logarithms, to have another role than the word before. Chosen with the above. */
export const SWITCH_COST = 1;
/** Words that may stand in a gap inside a content without being cue or source. */
export const GAP = 6;
/** A quotation is content when the model gave this share of its words the role. */
export const COVERED = 0.4;
/** A quotation shorter than this may be a title or a nickname, and is credited to nobody by its place alone. */
export const SHORTEST_FLOATING = 4;
/** A word may be source from this probability on where no source was found. Chosen on half of PolNeAR dev; from 0.1 to 0.2 it is the same. */
export const LIKELY_SOURCE = 0.2;
/** Words of a name that signs a quotation. */
export const LONGEST_SIGNATURE = 8;
/** How sure a signature behind a dash is; a reading by hand of half of PolNeAR dev found none wrong. */
export const DASH_CERTAINTY = 0.9;
/** Words of a label in a transcript, its dots counted. */
export const LONGEST_LABEL = 6;
/** Paragraphs with a label that make a transcript. */
export const FEWEST_LABELS = 3;
/** How sure a label of a transcript is. */
export const TRANSCRIPT_CERTAINTY = 0.95;
/** How sure it is that a quotation standing alone is said by the last speaker: the share in PolNeAR train, less a margin. */
export const FLOATING_CERTAINTY = 0.5;
/** Two drafts that share a cue and this share of their contents are one. */
export const SAME_CONTENT = 0.5;
/** Two drafts with this share of their contents in common are one, whatever their cues: 4 pairs in PolNeAR train are not. */
export const TWIN_CONTENT = 0.6;
/** Words that something said has at least where nobody is named: two make a title. */
export const SHORTEST_SOURCELESS = 3;
/**
 * The share of attributions that are right (source and content) by the model's product of probabilities: of the anchor,
 * and the geometric mean of its roles'. Isotonic regression in groups of 100 on half A of PolNeAR dev (926 attributions).
 */
export const SPAN_STEPS: Steps = [
  [0, 0],
  [0.712, 0.32],
  [0.853, 0.55],
  [0.924, 0.69],
  [0.962, 0.85],
  [0.979, 0.9],
  [0.989, 0.92],
  [0.995, 0.93],
  [0.998, 0.97],
  [0.999, 0.976],
];
/**
 * The share of stances that are right by the part of its score that the chosen one has among those that the cue leaves
 * open; 1 where it leaves one. Three steps, since no more can be told apart: half A of the hand-made links (115 sure
 * statements found) and the held-out passages (792) together, the first counted five times, since it is news.
 */
export const STANCE_STEPS: Steps = [
  [0, 0.42],
  [0.6, 0.42],
  [0.6, 0.72],
  [0.999, 0.72],
  [1, 0.947],
];
/**
 * What the model's score of a stance counts where the cue names none: with a sign of it in the content, and without.
 * The passages that the model learned from deny, refuse and threaten far more often behind "said" than news does. Chosen on half A of the hand-made links.
 */
export const NEUTRAL_WEIGHTS = {
  state: [2.5, 2.5],
  accuse: [1.5, 0.6],
  demand: [1.5, 0.3],
  deny: [0.6, 0.2],
  decline: [0.25, 0.1],
  threaten: [0.4, 0.05],
  promise: [0.7, 0.3],
  praise: [1.3, 0.6],
  blame: [0.8, 0.4],
  ask: [5, 0.3],
  hint: [0.4, 0.4],
} as const satisfies Record<Stance, readonly [withSign: number, without: number]>;
/**
 * Something with a word of doubt in it is hedged as a whole from this score on, and "nobody said" is negated. Even
 * odds, not tuned.
 */
export const HEDGED_FROM = 0.5;
export const NEGATED_FROM = 0.5;
/** A word beside the cue is a hearer from this score on where the cue's verb does not say so. Even odds, not tuned. */
export const ADDRESSED_FROM = 0.5;
/**
 * The nominal right behind a cue that is told to somebody is its hearer from this score on: low, for its place speaks for
 * it. Set by hand.
 */
export const BEHIND_FROM = 0.2;
/** Words from a cue to the end of the nominal behind it, marks counted. */
export const LONGEST_HEARER = 8;
/**
 * A noun like "interview" is the occasion from this score on where it does not hang on the cue, and any other noun from
 * the next. Set by hand; the occasions then found in half A of PolNeAR dev were read.
 */
export const OCCASION_FROM = 0.3;
export const SURE_OCCASION = 0.7;
/** Words of a nickname between quotation marks; this and the two below are set by hand. */
export const LONGEST_NAME = 4;
/** A sentence with fewer words in small letters than this share is a headline. */
export const PLAIN_SHARE = 0.3;
/** Words of a headline or caption. */
export const LONGEST_HEADLINE = 20;
