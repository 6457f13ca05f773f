import type { Words } from "./findWords.ts";
import { FUNCTION_WORDS } from "./functionWords.ts";
import { ENGLISH_SHARE, FEWEST_TOLD } from "./settings.ts";

const LETTER = /^\p{L}/u;

/** The share of English function words among the words of letters, and how many of those there are. */
export function countFunctionWords(
  text: string,
  words: Words,
): { readonly share: number; readonly letters: number } {
  let letters = 0;
  let found = 0;
  for (let i = 0; i < words.count; i++) {
    const word = text.slice(words.begin[i], words.end[i]);
    if (!LETTER.test(word)) continue;
    letters++;
    if (FUNCTION_WORDS.has(word.toLowerCase())) found++;
  }
  return { share: letters === 0 ? 0 : found / letters, letters };
}

/** Does a text read as English; null where it has too few words to tell. */
export function isEnglish(text: string, words: Words): boolean | null {
  const { share, letters } = countFunctionWords(text, words);
  return letters < FEWEST_TOLD ? null : share >= ENGLISH_SHARE;
}
