import { areSynonyms } from "../mentions/areSynonyms.ts";
import type { Nominal } from "../mentions/readNominal.ts";
import type { Figure } from "./Figure.ts";

/** Does an earlier description, or a title before a name, call a figure what this one calls it. */
export function isCalled(nominal: Nominal, figure: Figure): boolean {
  if (nominal.isPlural !== figure.isPlural) return false;
  if (figure.nouns.has(nominal.noun)) return true;
  // Only who has a name is called by another word of the same meaning.
  if (figure.group === null) return false;
  for (const noun of figure.nouns) if (areSynonyms(noun, nominal.noun)) return true;
  return false;
}
