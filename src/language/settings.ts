/** Pieces of a window, its two ends included: what the network was trained with. */
export const WINDOW = 256;
/**
 * The next window begins after this share of the one before. Measured on PolNeAR dev with the starting network:
 * an overlap of a half gave linked F1 70.4 at twice the cost, a quarter 71.7.
 */
export const STRIDE = 0.75;
/**
 * Windows read in one call of the network. Measured on PolNeAR dev, one core and two: one gives 8,470 and 16,400 words/s,
 * eight 6,450 and 11,600, and holds a third more memory. A window alone is also quantised by its own values.
 */
export const BATCH = 1;
/** Megabytes of young objects of a thread: more gains no speed and is held for good. */
export const YOUNG_MEGABYTES = 6;
/** An anchor is worth decoding from this probability on; the attribution room decides which are kept. */
export const ANCHOR_FLOOR = 0.3;
/** Words longer than this are one unknown piece, and no word has more pieces than this: as in training. */
export const LONGEST_WORD = 100;
export const MOST_PIECES = 12;
/** A line shorter than this ends its paragraph: wrapped text has long lines. */
export const LONG_LINE = 45;
/** A text is wrapped when this share of its single line ends is followed by lower case; whole lines begin in upper case. */
export const WRAPPED = 0.3;
/** Words and their pieces that the tokenizer remembers; news repeats its words, names do not end. */
export const REMEMBERED_WORDS = 50_000;
/** A single mark is closed within so many words or was an apostrophe. */
export const SINGLE_REACH = 300;
