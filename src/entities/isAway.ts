import { awayPrepositions } from "./tables/beside.ts";

/** Does a name stand after a word that makes it the other party: "ambassador to the United Nations". */
export function isAway(folded: readonly string[], begin: number): boolean {
  const at = folded[begin - 1] === "the" ? begin - 2 : begin - 1;
  const before = folded[at];
  // An envoy for Syria is sent there, a spokesman for Syria is its own.
  if (before === "for") return !folded[at - 1]?.startsWith("spokes");
  return before !== undefined && awayPrepositions.has(before);
}
