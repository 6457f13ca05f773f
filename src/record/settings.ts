/** `OnRe` in ASCII: marks an SQLite file as a record (`PRAGMA application_id`). */
export const applicationId = 0x4f6e_5265;

/** Stands for the day of an article whose day is unknown; sorts behind every date. */
export const undated = "undated";

/** Between pieces of a span list that stand apart, in words that are shown and searched. */
export const gap = " … ";

/**
 * Statements fetched at a time behind a cursor over their keys. 10 to 1,000 took the same time within the
 * noise on a listing of 250,000, so small enough that the first ones come at once.
 */
export const rowsAtATime = 200;

/** Findings after which a check stops: a record as damaged as that needs a copy, not a longer list. */
export const mostFindings = 1000;

/** Ids named when the beginning of an id is shared by several. */
export const mostCandidates = 3;

/** Milliseconds a reader waits while the log is being recovered or reset; SQLite's own advice is seconds. */
export const patience = 5000;

/** KiB of pages kept in memory: the inner pages of the indexes of a million statements fit. */
export const pageCache = 32_768;

/** Bytes to which the log shrinks when it has been taken over. */
export const logLimit = 16_777_216;

/** Prepared statements kept for use again: several times as many as there are queries. */
export const preparedKept = 64;
