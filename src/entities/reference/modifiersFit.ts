import { areSynonyms } from "../mentions/areSynonyms.ts";
import type { Nominal } from "../mentions/readNominal.ts";
import { slightWords } from "../tables/describing.ts";
import { capitalsFit } from "./capitalsFit.ts";
import type { Figure } from "./Figure.ts";

/** Does one word of a description tell the same as one of those by which a figure is known. */
function isKnown(word: string, { modifiers }: Figure): boolean {
  if (modifiers.has(word) || slightWords.has(word)) return true;
  for (const known of modifiers) if (areSynonyms(word, known)) return true;
  return false;
}

/** Do the words that tell which one is meant go together: "the second official" is no first one. */
export function modifiersFit(nominal: Nominal, figure: Figure): boolean {
  if (figure.kind !== "person") return nominal.modifiers.every((word) => isKnown(word, figure));
  return capitalsFit(nominal, figure);
}
