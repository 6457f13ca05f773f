/**
 * A trigger is kept from this product on: of the probability that it is one, and that of its type. 0.25 has the best F1 on
 * half A of the held-out passages (61 of 120, by the second byte of the id's hash), on which the numbers up to
 * `LONELY_FROM` were chosen; 0.35 tells a tenth less that is false for a twelfth less that is true.
 */
export const KEEP_FROM = 0.35;
/** A word that seldom means another type is believed where the model gives that type this probability. */
export const CLEAR_FROM = 0.1;
/** How sure a type is that the words themselves tell. */
export const SURE_OF_WORDS = 0.9;
/** What is told by words alone, which the model did not take for a deed. */
export const WORDS_ALONE = 0.6;
/** A name counts as one from this probability on. */
export const NAMED_FROM = 0.5;
/** A phrase is actor, recipient or place from this likelihood on, with what grammar adds to it or takes away. */
export const ACTOR_FROM = 0.5;
export const RECIPIENT_FROM = 0.7;
export const PLACE_FROM = 0.5;
/** What grammar says of an actor: it does the deed; it is the other party; it hangs on neither. */
export const ACTOR_WEIGHTS = { doer: 0.4, target: -0.25, far: -0.3 } as const;
/** The same of a recipient; `towards` is behind a preposition like "against". */
export const RECIPIENT_WEIGHTS = { doer: -0.2, target: 0.3, towards: 0, far: -0.2 } as const;
/** A deed with neither actor nor recipient is kept from this confidence on. */
export const LONELY_FROM = 0.3;
/** What is left of the confidence where a thing stands as actor. By judgement. */
export const THING_ACTS = 0.7;

/** What a stance counts for where nothing says how sure it is. By judgement, as are the next three. */
export const SURE_OF_STANCE = 0.8;
/** What is left of the confidence of a statement as an event where its cue is "said" or the like and names no act. */
export const NEUTRAL_CUE = 0.6;
/** A statement is an event of its own from this confidence on. */
export const KEEP_STATEMENT_FROM = 0.5;

/**
 * A statement denies by its stance from this probability on, where its cue does not say so. Chosen, with the numbers up to
 * `MATCHED_FROM`, on the stories d01 to d07 of clusters/dev.
 */
export const DENIES_FROM = 0.4;
/** The same where its content is a flat no ("no ship of ours was there"). */
export const FLAT_FROM = 0.1;
/** A denying stance so sure needs no other word: the whole content is the evidence. */
export const TRUSTED_FROM = 0.85;
/** A statement of so few words that holds a word for untruth ("pure invention") denies, whatever its stance. */
export const SHORT_DENIAL = 10;
/**
 * What speaks for and against a statement or event as that which is denied. Of its act: a cue that names an accusation, an
 * accusing stance, another stance than stating, a deed. Of the parties: the accused denies; another is accused; the
 * accuser denies. Of the words: the model's link, the share of words in common. Of the place: inside the denial's own
 * content as a claim, or as a deed that a claim tells; outside, where a claim is cited; before it, where it points back; in
 * this sentence or the one before; beside a word that points back; each sentence apart; behind it.
 */
export const DENIAL_WEIGHTS = {
  named: 0.5,
  accusing: 0.3,
  other: -0.3,
  deed: -0.2,
  fits: 0.4,
  misfits: -0.2,
  own: -0.8,
  link: 0.5,
  words: 0.8,
  inside: 0.4,
  cited: 0.9,
  uncited: -0.4,
  points: 0.2,
  near: 0.2,
  beside: 0.3,
  apart: -0.03,
  after: -0.6,
} as const;
/** Sentences before and behind a denial in which what it denies may stand: farther off `apart` leaves it too little. */
export const DENIAL_REACH = 60;
/** What is denied is told from this weight on: where the cue says "denied", or the claim is called untrue; elsewhere. */
export const NAMED_MATCHED_FROM = 0.45;
export const MATCHED_FROM = 0.6;
/** How sure a denial is of what it denies at best (the share that is right in d01 to d14), and where the article does not tell it. */
export const SUREST_MATCH = 0.8;
export const UNMATCHED = 0.5;
/** What a deed answers stands at most so many sentences before it. By judgement, as is the next. */
export const ANSWER_REACH = 6;
/** Where parties do not tell, the model's own link of an answer is believed from this probability on. */
export const RESPONDS_FROM = 0.5;
/** Words of a sentence that are looked at together: no sentence of PolNeAR dev is longer; what is, is a list. */
export const LONGEST_CLAUSE = 300;
