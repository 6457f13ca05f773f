import { awayPrepositions } from "./tables/beside.ts";

/** Does a name stand after a word that makes it the other party: "ambassador to the United Nations". */
export function isAway(folded: readonly string[], begin: number): boolean {
  const before = folded[begin - 1] === "the" ? folded[begin - 2] : folded[begin - 1];
  return before !== undefined && awayPrepositions.has(before);
}
