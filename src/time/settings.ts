/** How sure a range is where nothing has to be inferred; the numbers below were set by judgement, not measured. */
export const SURE = 0.97;
/** By a plain convention: yesterday, next month, two weeks ago. */
export const CONVENTIONAL = 0.9;
/** Where usage differs: last and next weekday, seasons, the weekend. */
export const LOOSE = 0.75;
/** What the words around do not decide: a weekday without a tense. */
export const UNDECIDED = 0.6;
/** The day counted from is a date in the text instead of the article's. */
export const FROM_TEXT = 0.9;
/** The day on which a quotation was said is told by its sentence; or is not, and taken for the article's. */
export const QUOTED_TOLD = 0.9;
export const QUOTED_UNTOLD = 0.7;
/** Counted from an earlier expression. */
export const FROM_EARLIER = 0.8;

/** Words looked through on either side of an expression for a verb. */
export const TENSE_REACH = 24;
/** Words of an event's name behind "a day after the". */
export const EVENT_WORDS = 3;
/** Words behind a date within which a dash makes it a dateline. */
export const DATELINE_REACH = 6;
/** Paragraphs at the head of a text in which a line that is only a date counts as the article's. */
export const HEAD_PARAGRAPHS = 3;

/** A statement or deed dated by the words beside its cue or trigger; farther off in its sentence; by the article's day. */
export const DATED_NEAR = 0.95;
export const DATED_FAR = 0.7;
export const SAID_BY_DEFAULT = 0.5;
export const DONE_BY_DEFAULT = 0.3;
/** Words that count as near. */
export const NEAR = 4;
/** What the end of a clause between two words counts, in words. */
export const CLAUSE_COST = 8;
/** How sure the place beside a cue is, and that of a dateline. */
export const PLACED_NEAR = 0.8;
export const PLACED_BY_DATELINE = 0.4;
/** Words between a cue and its place. */
export const PLACE_REACH = 8;
/** Words behind or before a quotation in which its sentence tells the day it was said. */
export const SAID_REACH = 30;
