/** Statements less certain than this are marked in tables: below it they are wrong more often than right
 * (PolNeAR dev). */
export const doubtfulBelow = 0.5;

/** Columns of a table on a pipe that gives no width (COLUMNS unset): fits a page of documentation. */
export const defaultWidth = 100;

/** Narrower terminals get this width and wrap by themselves: columns below it hold no name. */
export const leastWidth = 48;

/** Statements or articles listed on a terminal when no --limit is given: about two screens. */
export const terminalLimit = 100;

/** Shortest time between two drawings of the progress line, in milliseconds. */
export const progressInterval = 200;

/** Hex digits of an id in tables: 1 in 4 billion for two articles to share them. */
export const shortIdLength = 8;

/** Lines of a cell in a table of statements: two show most sources with title and name whole. */
export const cellLines = 2;

/** Lines of what happened in a table of events: three show most summaries whole at 100 columns. */
export const eventLines = 3;

/** Longest id that the column of ids makes room for; a longer one moves the rest of its row. */
export const idWidth = 24;

/** Problems of an article that are kept with it but not reported: normal in plain text. */
export const silentProblems: ReadonlySet<string> = new Set(["date-unknown"]);

/** The record when neither --record nor ONRECORD_RECORD names one. */
export const defaultRecord = "onrecord.db";
