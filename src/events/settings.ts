/** A trigger is kept from this probability on. */
export const KEEP_FROM = 0.5;
/** Where the words themselves leave no doubt of the type: from this probability on. */
export const KEEP_CLEAR_FROM = 0.25;
/** A word that seldom means another type is believed where the model gives that type this probability. */
export const CLEAR_FROM = 0.1;
/** A name counts as one from this probability on. */
export const NAMED_FROM = 0.5;
/** A deed with neither actor nor recipient is kept from this confidence on. */
export const LONELY_FROM = 0.3;
/** What is left of the confidence where a thing stands as actor. */
export const THING_ACTS = 0.7;
/** How sure a type is that the words themselves tell. */
export const SURE_OF_WORDS = 0.9;
/** What a stance counts for where nothing says how sure it is. */
export const SURE_OF_STANCE = 0.8;
/** What is left of the confidence of a statement as an event where its cue is "said" or the like and names no act. */
export const NEUTRAL_CUE = 0.6;
/** A statement is an event of its own from this confidence on. */
export const KEEP_STATEMENT_FROM = 0.45;
