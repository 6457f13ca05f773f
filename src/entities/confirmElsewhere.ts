import { type Hit, isCountryHit } from "./Hit.ts";

const isSure = (hit: Hit) => isCountryHit(hit) && !hit.isDoubtful && hit.codes.length === 1;

/**
 * What is open in one place is settled by what is sure in another: "Jordan said" in a text that speaks of Jordanians.
 * Nearly every text speaks of the United States, which therefore settles no name that it shares.
 */
export function confirmElsewhere(hits: readonly Hit[]): readonly Hit[] {
  const sure = new Set(hits.filter(isSure).map(({ codes }) => codes[0]!));
  return hits.map((hit) => {
    if (!isCountryHit(hit)) return hit;
    const left = hit.codes.filter((code) => sure.has(code) && code !== "USA");
    const codes = hit.codes.length > 1 && left.length === 1 ? left : hit.codes;
    const isDoubtful = hit.isDoubtful && !(codes.length === 1 && left.length === 1);
    return { ...hit, codes, isDoubtful };
  });
}
