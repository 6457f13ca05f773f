import { isCountryHit, type Rule } from "../Hit.ts";

/** "The Brazilian Congress" is Brazil's; "Congress" alone is its usual owner's, with doubt. */
export const takeOwner: Rule = (hit, { words, hits, at }) => {
  if (!hit.isGeneric) return hit;
  const owner = hits[at - 1];
  const gap = owner && isCountryHit(owner) ? hit.begin - owner.end : -1;
  const isOwned = gap === 0 || (gap === 1 && words.folded[hit.begin - 1] === "'s");
  return isOwned ? { ...hit, codes: owner!.codes } : { ...hit, isDoubtful: true };
};
