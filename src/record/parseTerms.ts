/** A word, a phrase, or the beginning of a word to look for. */
export interface Term {
  readonly words: string;
  readonly isBeginning: boolean;
}

const quote = '["“”„«»]';
const inside = '[^"“”„«»]';
const term = new RegExp(`${quote}(${inside}+)(?:${quote}|$)|([^\\s"“”„«»]+)`, "gu");

/**
 * Read what a person typed into a search: words, "phrases" and beginnings*. Anything else is taken as
 * words, so there is no input that is not understood; what holds no letter and no number is left out.
 */
export function parseTerms(input: string): readonly Term[] {
  const terms: Term[] = [];
  for (const [, phrase, word] of input.toWellFormed().matchAll(term)) {
    const words = (phrase ?? word ?? "").replace(/\p{Cc}/gu, " ").trim();
    if (/[\p{L}\p{N}\p{Co}]/u.test(words))
      terms.push({ words, isBeginning: phrase === undefined && /[\p{L}\p{N}\p{Co}]\*$/u.test(words) });
  }
  return terms;
}
