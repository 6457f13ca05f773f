import { type Analysis, lemmaOf } from "../language/index.ts";
import { silentE } from "./tables/silentE.ts";

/** A word in lower case; empty outside the text. */
export function wordAt({ text, words }: Pick<Analysis, "text" | "words">, word: number): string {
  if (word < 0 || word >= words.count) return "";
  return text.slice(words.begin[word], words.end[word]).toLowerCase();
}

/** A word as a dictionary lists it, in lower case. */
export function lemmaAt(analysis: Pick<Analysis, "text" | "words" | "tags">, word: number): string {
  if (word < 0 || word >= analysis.words.count) return "";
  const lemma = lemmaOf(analysis, word).toLowerCase();
  return lemma !== wordAt(analysis, word) && silentE.has(`${lemma}e`) ? `${lemma}e` : lemma;
}

/** The words `[begin, end)` in lower case, with one blank between two. */
export function wordsAt(analysis: Pick<Analysis, "text" | "words">, begin: number, end: number): string {
  return Array.from({ length: Math.max(0, end - begin) }, (_, i) => wordAt(analysis, begin + i)).join(" ");
}
