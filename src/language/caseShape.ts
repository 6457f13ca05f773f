const LETTER = /^\p{L}/u;
const NUMBER = /^\p{N}/u;

/** 1 lower, 2 Capital, 3 CAPS, 4 number, 5 punctuation, 6 mixed or without case; 0 is kept for a window's ends. */
export function caseShape(word: string): number {
  if (NUMBER.test(word)) return 4;
  if (!LETTER.test(word)) return 5;
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (word === lower && word !== upper) return 1;
  const first = String.fromCodePoint(word.codePointAt(0)!);
  if (word === upper && word !== lower) return word.length > first.length ? 3 : 2;
  return first !== first.toLowerCase() ? 2 : 6;
}
