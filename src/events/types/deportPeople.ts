import { ENVOY } from "./patterns.ts";
import type { TypeRule } from "./TypeRule.ts";

const PEOPLE =
  /\b(?:migrants?|refugees?|famil(?:y|ies)|nationals?|journalists?|reporters?|correspondents?|activists?|students?|workers?|priests?|imams?|missionar(?:y|ies)|civilians?|asylum|residents?|foreigners?|tourists?)\b/;

/** Persons sent out of a country, who are no diplomats. */
export const deportPeople: TypeRule = ({ word, object, before, behind }) => {
  if (/^deport(?:s|ed|ing|ations?)?$/.test(word)) return { type: "COERCE", mode: "deport" };
  if (!/^(?:expel\w*|expulsions?)$/.test(word) || ENVOY.test(`${before} ${behind}`)) return null;
  return PEOPLE.test(object) ? { type: "COERCE", mode: "deport" } : null;
};
