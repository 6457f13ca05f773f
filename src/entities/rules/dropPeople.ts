import type { CountryHit, Rule, Setting } from "../Hit.ts";
import { isRoleWord } from "../roleTable.ts";
import { afterPlaces, beforePlaces, joining, placePrepositions, titles } from "../tables/beside.ts";
import { beginsSentence, isCapitalised, isShouted } from "../wordsBeside.ts";

/** What stands between the place of a dateline and its text. */
const DATELINE = new Set(["(", "-", "--", "—"]);

/** Does a capital stand there that is neither a place nor a role, and may be the other half of a person's name. */
function isStrange(index: number, { words, hits, at }: Setting): boolean {
  const isNamed = hits[at - 1]?.end === index + 1 || hits[at + 1]?.begin === index;
  return isCapitalised(words.raw[index]) && !isNamed && !isRoleWord(words.folded[index]!);
}

/** "Kenya, Jordan and Oman", "Jordan's army", "in Jordan", "WASHINGTON (…": nothing of these is a person. */
function isSurelyPlace(hit: CountryHit, { words: { raw, folded }, hits, at }: Setting): boolean {
  const before = folded[hit.begin - 1] ?? "";
  const after = folded[hit.end] ?? "";
  if (hit.meaning.how === "demonym" || placePrepositions.has(before) || isRoleWord(after)) return true;
  if (after === "'s") return isRoleWord(folded[hit.end + 1] ?? "");
  if (isShouted(raw[hit.begin]) && DATELINE.has(after)) return true;
  const isListed = hits[at - 1]?.end === hit.begin - 1 && joining.has(before);
  return isListed || (hits[at + 1]?.begin === hit.end + 1 && joining.has(after));
}

/** "Jordan Smith" and "Mr Jordan" are people, "in Jordan" is a place, "Jordan said" is left open. */
export const dropPeople: Rule = (hit, setting) => {
  if (!hit.isPerson) return hit;
  const { words, isText } = setting;
  const before = words.folded[hit.begin - 1] ?? "";
  if (titles.has(before)) return null;
  const isAfterName = isStrange(hit.begin - 1, setting) && !beforePlaces.has(before);
  if (isAfterName && !(isText && beginsSentence(words, hit.begin - 1))) return null;
  const hasSurname =
    hit.isGivenName && isStrange(hit.end, setting) && !afterPlaces.has(words.folded[hit.end]!);
  if (hasSurname && !placePrepositions.has(before)) return null;
  const isSure = !isAfterName && !hasSurname && isSurelyPlace(hit, setting);
  return isSure ? hit : { ...hit, isDoubtful: true };
};
