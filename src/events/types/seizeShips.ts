import { ARMS } from "./patterns.ts";
import type { TypeRule } from "./TypeRule.ts";

const GOODS =
  /\b(?:ships?|tankers?|vessels?|trawlers?|boats?|cargo(?:es)?|assets?|propert(?:y|ies)|funds?|accounts?|goods|planes?|aircraft|shipments?|weapons?|documents?|passports?)\b/;

/** Ships, goods and money taken. */
export const seizeShips: TypeRule = ({ lemma, word, object, behind }) => {
  const near = behind.split(" ").slice(0, 7).join(" ");
  const isTaking = /^(?:seize|board|impound|confiscate|capture)$/.test(lemma) || /^seizures?$/.test(word);
  const whom = `${object} | ${near}`;
  return isTaking && (GOODS.test(whom) || ARMS.test(whom)) ? { type: "COERCE", mode: "seize" } : null;
};
