import { confirmElsewhere } from "./confirmElsewhere.ts";
import { type CountryHit, type Hit, isCountryHit, type Rule } from "./Hit.ts";
import type { PhraseWords } from "./PhraseWords.ts";
import { chooseNear } from "./rules/chooseNear.ts";
import { doubtWords } from "./rules/doubtWords.ts";
import { dropPeople } from "./rules/dropPeople.ts";
import { placeAfter } from "./rules/placeAfter.ts";
import { takeOwner } from "./rules/takeOwner.ts";

/** Where names stand: in sentences, by themselves, or by themselves where a place is expected. */
export type Where = "text" | "name" | "place";

/** What settles a name, in this order: a later rule overrides an earlier one. */
const rules: Readonly<Record<Where, readonly Rule[]>> = {
  text: [dropPeople, doubtWords, takeOwner, chooseNear, placeAfter],
  // A name by itself has no sentence around it, and its case tells what it is.
  name: [dropPeople, takeOwner, chooseNear, placeAfter],
  place: [takeOwner, chooseNear, placeAfter],
};

/** The hits after the rules: those that mean no country are gone. */
export function settleHits(
  hits: readonly Hit[],
  { words, where }: { readonly words: PhraseWords; readonly where: Where },
): readonly Hit[] {
  const settled = hits.map((hit, at) => {
    if (!isCountryHit(hit)) return hit;
    const setting = { words, hits, at, isText: where === "text" };
    return rules[where].reduce<CountryHit | null>((left, rule) => left && rule(left, setting), hit);
  });
  return confirmElsewhere(settled.filter((hit) => hit !== null));
}
