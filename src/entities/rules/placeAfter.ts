import { isCountryHit, type Rule } from "../Hit.ts";

/** "Paris, Texas" lies where Texas does, and "Tripoli, Lebanon" is the one of Lebanon. */
export const placeAfter: Rule = (hit, { words, hits, at }) => {
  const { how } = hit.meaning;
  const next = hits[at + 1];
  if (!next || !isCountryHit(next) || next.begin !== hit.end + 1 || words.folded[hit.end] !== ",") return hit;
  if (how !== "city" && how !== "capital" && how !== "region") return hit;
  const [code] = next.codes;
  // A country after a comma may only be the next in a list, a state or province hardly.
  const isInside = next.meaning.how === "region" && words.folded[next.end] !== "'s";
  const isOneOfSeveral = hit.codes.length > 1 && next.meaning.how === "name" && hit.codes.includes(code!);
  return isInside || isOneOfSeveral ? { ...hit, codes: [code!], isDoubtful: false } : hit;
};
