/** Words on each side of a name in which another word may decide between two countries; about two sentences of news. */
export const NEAR = 40;
/** Words of a name that the look-ups of single names read: none of ours is longer, and what follows is no name. */
export const LONGEST_NAME = 60;
/** Capitals make an acronym; this many and fewer may be a headline's word. */
export const SHORTEST_SHOUT = 2;
/** A name is one from this probability on. Chosen on half of PolNeAR dev. */
export const KEEP_NAMES_FROM = 0.3;
/** Sentences without a word of someone, beyond which a pronoun hardly means them. */
export const FAR = 5;
/** A pronoun is told from this confidence on; below, its candidates are kept. */
export const PRONOUN_FROM = 0.35;
/** A description is who was spoken of before from this weight on: the model's share, more where it was called so. */
export const NOMINAL_FROM = 0.4;
/** What it adds to the model's share of a figure that it was the last to speak before a pronoun that speaks. */
export const SPEAKS_ON = 0.8;
/** How sure a description is that is taken for another word for who was just named, and sentences in which he was. */
export const EPITHET = 0.6;
export const EPITHET_REACH = 2;
export const EPITHET_FROM = 0.4;
/** Candidates that are kept of a doubtful speaker, and the least confidence of one. */
export const MOST_CANDIDATES = 3;
export const LEAST_CANDIDATE = 0.05;
/**
 * Powers of the confidence with which a mention was told, by how it speaks: they bring it near the share that is right.
 * Chosen on half of the attributions of PolNeAR dev whose speakers were told by hand.
 */
export const SPEAKER_CERTAINTY = { name: 1, metonym: 1, pronoun: 1, nominal: 1, absent: 1 } as const;
/** Paragraphs in which someone is named who was described before, and what is left of the confidence. */
export const AHEAD = 2;
export const NAMED_AHEAD = 0.75;
/** How sure it is that a title with its country means who holds the office by a user's rows. Not measured: set low. */
export const HELD = 0.7;
/** What is left of the confidence where the words asked for are only a part of those that mean somebody. */
export const WIDER = 0.75;
