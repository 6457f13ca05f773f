import type { Term } from "./parseTerms.ts";

/** Whether a name has all the terms in it as whole words, without regard to case and accents. */
export function matchesTerms(name: string, terms: readonly Term[]): boolean {
  const words = foldWords(name);
  return terms.every((term) => hasRun(words, foldWords(term.words), term.isBeginning));
}

function foldWords(text: string): readonly string[] {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
}

function hasRun(words: readonly string[], run: readonly string[], lastMayGoOn: boolean): boolean {
  return words.some((_, start) =>
    run.every((word, index) => {
      const found = words[start + index];
      return found === word || (lastMayGoOn && index === run.length - 1 && found?.startsWith(word) === true);
    }),
  );
}
