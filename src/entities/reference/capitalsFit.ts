import { areSynonyms } from "../mentions/areSynonyms.ts";
import type { Nominal } from "../mentions/readNominal.ts";
import type { Figure } from "./Figure.ts";

/** As a person's modifiers are kept: the noun and the word before it. */
export function toldBy(noun: string, word: string): string {
  return `${noun} ${word}`;
}

/**
 * Do the capital words of a description go with those before a person's titles: "the GOP nominee" is no Libertarian one.
 * Of one of whom no such word was told, every one may be true.
 */
export function capitalsFit({ noun, capitals }: Nominal, { modifiers }: Figure): boolean {
  if (capitals.length === 0) return true;
  let isTold = false;
  for (const each of modifiers) {
    const [known = "", word = ""] = each.split(" ");
    if (!areSynonyms(known, noun)) continue;
    isTold = true;
    if (capitals.some((capital) => areSynonyms(capital, word))) return true;
  }
  return !isTold;
}
