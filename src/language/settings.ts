/** Pieces of a window, its two ends included: what the network was trained with. */
export const WINDOW = 256;
/**
 * The next window begins after this share of the one before. Measured on PolNeAR dev with the starting network:
 * an overlap of a half gave linked F1 70.4 at twice the cost, a quarter 71.7.
 */
export const STRIDE = 0.75;
/** Or at a paragraph's beginning between these shares, so that windows fall into step in two copies of one text. */
export const EARLIEST_STRIDE = 0.6;
export const LATEST_STRIDE = 0.8;
/** Megabytes of young objects of a thread: more gains no speed and is held for good. */
export const YOUNG_MEGABYTES = 6;
/** An anchor is worth decoding from this probability on; the attribution room decides which are kept. */
export const ANCHOR_FLOOR = 0.3;
/** The same for triggers of events and heads of mentions; as in `training/reading.py`, with which they are measured. */
export const TRIGGER_FLOOR = 0.1;
export const MENTION_FLOOR = 0.25;
/** Earlier mentions that a mention is compared with, and how many of them are kept. */
export const CHAIN_REACH = 400;
export const MOST_ANTECEDENTS = 8;
/** None that is less likely is kept. */
export const LEAST_ANTECEDENT = 0.02;
/** Statements and deeds before and behind one that it may answer, and from which probability on an answer is told. */
export const LINK_REACH = 60;
export const LINK_FLOOR = 0.1;
/** Rows of vectors that are compared at once, so that a long article takes no more memory than a short one. */
export const COMPARED_ROWS = 128;
/** Words longer than this are one unknown piece, and no word has more pieces than this: as in training. */
export const LONGEST_WORD = 100;
export const MOST_PIECES = 12;
/** Bytes of readings of windows that a thread keeps: some thirty windows of 0.4 MB. More would take `read` of two threads far past 600 MB. */
export const KEPT_BYTES = 12e6;
/** A line shorter than this ends its paragraph: wrapped text has long lines. */
export const LONG_LINE = 45;
/** A text is wrapped when this share of its single line ends is followed by lower case; whole lines begin in upper case. */
export const WRAPPED = 0.3;
/** Words and their pieces that the tokenizer remembers; news repeats its words, names do not end. */
export const REMEMBERED_WORDS = 50_000;
/** A single mark is closed within so many words or was an apostrophe. */
export const SINGLE_REACH = 300;
/**
 * Words of letters from which on it is told whether a text is English, and the share of function words it must have.
 * Articles of PolNeAR have 9 % at least and 29 % in the middle, and 0.7 in 100 runs of 22 of their words less than 6 %;
 * prose in 15 other languages has 3 % at most.
 */
export const FEWEST_TOLD = 20;
export const ENGLISH_SHARE = 0.06;
/**
 * Words after which a sentence ends, whatever stands there: what is longer is a list, and rules that look through a whole
 * sentence for each of its words would take for ever. The longest of PolNeAR dev has 97.
 */
export const LONGEST_SENTENCE = 500;
