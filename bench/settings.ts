/** Runs of each measure: the median of five bears one that something else disturbed, and a second at a push. */
export const RUNS = 5;
/** Float32 products are taken over each fourth batch: a rate needs no more, and all take as long as the rest together. */
export const BATCH_STEP = { encoder: 1, analysis: 1, int8: 1, float32: 4 } as const;
/** Articles of the run whose memory is watched, and how many are done when it is reported. */
export const WATCHED_ARTICLES = 10_000;
export const REPORTED_AT: readonly number[] = [1_000, 5_000, 10_000];
/** Milliseconds between two looks at a process's memory. */
export const LOOK_EVERY = 100;
/** Articles that are added to the record. */
export const ADDED_ARTICLES = 2_000;
/** Words of the text that stands in for PolNeAR dev where it is not there: about 70,000 words. */
export const STAND_IN_WORDS = 70_000;
/** A machine with more than this to do already gives no figures to keep. */
export const BUSY_LOAD = 0.3;
