import { plainWords } from "./plainWords.ts";

/** Every word of `part` is one of `whole`; no words are part of no words only. */
export function isPartOf(part: string, whole: string): boolean {
  const [words, all] = [plainWords(part), plainWords(whole)];
  return words.length === 0 ? all.length === 0 : words.every((word) => all.includes(word));
}
