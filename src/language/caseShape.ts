const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;

/** Shapes of words; 0 is kept for a window's ends. */
export const LOWER = 1;
/** A capital and lower case, or one capital alone. */
export const CAPITAL = 2;
export const CAPS = 3;
export const NUMBER = 4;
export const PUNCTUATION = 5;
/** Mixed, or without case. */
export const MIXED = 6;

/** One of `LOWER`, `CAPITAL`, `CAPS`, `NUMBER`, `PUNCTUATION`, `MIXED`. */
export function caseShape(word: string): number {
  if (DIGIT.test(word)) return NUMBER;
  if (!LETTER.test(word)) return PUNCTUATION;
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (word === lower && word !== upper) return LOWER;
  const first = String.fromCodePoint(word.codePointAt(0)!);
  if (word === upper && word !== lower) return word.length > first.length ? CAPS : CAPITAL;
  return first !== first.toLowerCase() ? CAPITAL : MIXED;
}
