import type { Rule } from "../Hit.ts";
import { isRoleWord } from "../roleTable.ts";
import { afterPlaces, beforePlaces, placePrepositions, titles } from "../tables/beside.ts";
import { beginsSentence, isCapitalised } from "../wordsBeside.ts";

/** "Jordan Smith" and "Mr Jordan" are people, "in Jordan" is a place, "Jordan said" is left open. */
export const dropPeople: Rule = (hit, { words, hits, at, isText }) => {
  if (!hit.isPerson) return hit;
  const { raw, folded } = words;
  const before = folded[hit.begin - 1];
  const after = folded[hit.end];
  const isPlace = before !== undefined && placePrepositions.has(before);
  if (before !== undefined && titles.has(before)) return null;

  const isNamed = (index: number) => hits[at - 1]?.end === index + 1 || hits[at + 1]?.begin === index;
  const isStrange = (index: number) =>
    isCapitalised(raw[index]) && !isNamed(index) && !isRoleWord(folded[index]!);
  const isGivenName = isStrange(hit.begin - 1) && !beforePlaces.has(before!);
  if (isGivenName && !(isText && beginsSentence(words, hit.begin - 1))) return null;
  const hasSurname = isStrange(hit.end) && !afterPlaces.has(after!);
  if (hasSurname && !isPlace && hit.meaning.how !== "demonym") return null;

  const owned = after === "'s" ? folded[hit.end + 1] : undefined;
  const isState = owned !== undefined && isRoleWord(owned);
  const isSure =
    isPlace || isState || hit.meaning.how === "demonym" || (after !== undefined && isRoleWord(after));
  return isSure && !isGivenName && !hasSurname ? hit : { ...hit, isDoubtful: true };
};
