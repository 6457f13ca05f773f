import type { CountryAnswer } from "./CountryWords.ts";
import type { CountryHit } from "./Hit.ts";

/** A settled hit as it is given out. */
export function toAnswer({ codes, meaning, isDoubtful }: CountryHit): CountryAnswer {
  const [code, ...others] = codes;
  return {
    code: code!,
    how: meaning.how,
    sector: meaning.sector,
    ambiguous: isDoubtful || others.length > 0,
    others,
  };
}
