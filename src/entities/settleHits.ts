import { confirmElsewhere } from "./confirmElsewhere.ts";
import { type CountryHit, type Hit, isCountryHit, type Rule } from "./Hit.ts";
import type { PhraseWords } from "./PhraseWords.ts";
import { chooseNear } from "./rules/chooseNear.ts";
import { doubtWords } from "./rules/doubtWords.ts";
import { dropPeople } from "./rules/dropPeople.ts";
import { placeAfter } from "./rules/placeAfter.ts";
import { takeOwner } from "./rules/takeOwner.ts";

/** What settles a name in a text, in this order: a later rule overrides an earlier one. */
export const rulesOfText: readonly Rule[] = [dropPeople, doubtWords, takeOwner, chooseNear, placeAfter];
/** A name by itself has no sentence around it, and its case tells what it is. */
export const rulesOfName: readonly Rule[] = [dropPeople, takeOwner, chooseNear, placeAfter];
/** Where a place is expected, nothing is a person. */
export const rulesOfPlace: readonly Rule[] = [takeOwner, chooseNear, placeAfter];

/** The hits after the rules: those that mean no country are gone. */
export function settleHits(
  hits: readonly Hit[],
  { words, rules }: { readonly words: PhraseWords; readonly rules: readonly Rule[] },
): readonly Hit[] {
  const settled = hits.map((hit, at) => {
    if (!isCountryHit(hit)) return hit;
    return rules.reduce<CountryHit | null>((left, rule) => left && rule(left, { words, hits, at }), hit);
  });
  return confirmElsewhere(settled.filter((hit) => hit !== null));
}
