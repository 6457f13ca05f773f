import { headOf, uposOf } from "../../../language/index.ts";
import type { Passage } from "../../mentions/Passage.ts";
import { assault, cityNouns, motion, reaching } from "../../tables/placeWords.ts";
import { findLeading } from "../findLeading.ts";
import { isOneOf } from "../isOneOf.ts";
import type { PlaceRule } from "../PlaceRule.ts";

/** Behind which words a preposition leads to a city. */
const leads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...["to", "from", "for", "between", "toward", "towards", "over"].map((word) => [word, motion] as const),
  ["on", assault],
  ["over", new Set([...assault, ...motion])],
  ["of", cityNouns],
]);
/** What is done to a state, and not to its city: "hit Moscow with sanctions", "left Kyiv little choice". */
const MEANS = new Set(["with", "without", "no", "little", "out", "to"]);

/** The verb or noun that a preposition belongs to: the word before it, and what the name hangs on. */
function listGovernors({ analysis }: Passage, preposition: number, name: number): readonly number[] {
  const head = headOf(analysis, name);
  return head === null || head > preposition ? [preposition - 1] : [preposition - 1, head];
}

/** "flew to Moscow", "the mayor of Kyiv", "visited Ankara": where one goes, what lies there, or what one reaches. */
export const readJourney: PlaceRule = (passage, name) => {
  const { folded, analysis } = passage;
  const leading = findLeading(passage, name);
  const governing = leads.get(folded[leading] ?? "");
  if (governing) {
    const governors = listGovernors(passage, leading, name[1] - 1);
    return governors.some((word) => isOneOf(passage, word, governing)) ? "city" : null;
  }
  if (folded[leading] === "of" && folded[leading - 1] === "out") return "city";
  const isVerb = uposOf(analysis, leading) === "VERB" || uposOf(analysis, leading) === "X";
  if (!isVerb || !isOneOf(passage, leading, reaching)) return null;
  return MEANS.has(folded[name[1]] ?? "") ? "state" : "city";
};
