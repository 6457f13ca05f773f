/** `OnRe` in ASCII: marks an SQLite file as a record (`PRAGMA application_id`). */
export const applicationId = 0x4f6e_5265;

/** Stands for the day of an article whose day is unknown; sorts behind every date. */
export const undated = "undated";

/** Between pieces of a span list that stand apart, in words that are shown and searched. */
export const gap = " … ";

/** Signs between the parts of an event that a summary repeats: a clause; of what is longer only the ends are told. */
export const longestBetween = 60;

/**
 * Rows fetched at a time behind a cursor. On a listing of 250,000 statements, 50, 200 and 1,000 took the same
 * time within the noise and 10 took twice as long; the first statement came after 1.5, 10 and 25 ms.
 */
export const rowsAtATime = 50;

/** Findings after which a check stops: a record as damaged as that needs a copy, not a longer list. */
export const mostFindings = 1000;

/** Ids named when the beginning of an id is shared by several. */
export const mostCandidates = 3;

/** Milliseconds to wait for a lock that lasts a moment only, as while a log is recovered; chosen, not measured. */
export const patience = 5000;

/**
 * KiB of pages kept in memory. Of a record of a million statements (800 MB) the inner pages take 2.2 MB; the
 * rest is for the pages that a search comes back to.
 */
export const pageCache = 32_768;

/** Bytes to which the log shrinks when it has been taken over. */
export const logLimit = 16_777_216;

/** Prepared statements kept for use again: more than there are different queries in a session. */
export const preparedKept = 64;

/** Characters of a name, title or body in a table of roles: more is a broken file. Chosen, not measured. */
export const longestCell = 300;
