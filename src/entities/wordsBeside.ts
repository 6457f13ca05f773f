import type { PhraseWords } from "./PhraseWords.ts";
import { SHORTEST_SHOUT } from "./settings.ts";

const LETTER = /^\p{L}/u;
const ENDS = /^(?:[.!?:"“”‘([—•*]|''|``|…|--+|\.{2,})$/;

/** Is a word written with a capital; false past the ends. */
export function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && LETTER.test(word) && word[0] !== word[0]!.toLowerCase();
}

/** Is a word in capitals that a headline may have given it. */
export function isShouted(word: string | undefined): boolean {
  return (
    word !== undefined &&
    word.length >= SHORTEST_SHOUT &&
    LETTER.test(word) &&
    word === word.toUpperCase() &&
    word !== word.toLowerCase()
  );
}

/** Does a word stand where every word has a capital: first of the text, or after the end of a sentence. */
export function beginsSentence({ raw }: PhraseWords, at: number): boolean {
  return at <= 0 || ENDS.test(raw[at - 1]!);
}
