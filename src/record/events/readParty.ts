import { countries } from "../../entities/index.ts";
import { parseTerms, type Term } from "../parseTerms.ts";

/** Whom a person means who asks for a party: everyone of a country, or whoever has these words. */
export type WantedParty = { readonly country: string } | { readonly terms: readonly Term[] };

let codes: ReadonlyMap<string, string> | null = null;

const fold = (name: string) =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").toLowerCase().replace(/^the /, "");

/** Codes by every name of a country; a name that two have is no name of one. */
function codesByName(): ReadonlyMap<string, string> {
  const pairs = [...countries.values()].flatMap(({ code, name, official, otherNames }) =>
    [...new Set([name, official, ...otherNames].map(fold))].map((folded) => [folded, code] as const),
  );
  const groups = Map.groupBy(pairs, ([folded]) => folded);
  return new Map([...groups].flatMap(([folded, [first, second]]) => (second ? [] : [[folded, first![1]]])));
}

/** Read what was asked for: `RUS`, `Russia`, or words of a name. */
export function readParty(text: string): WantedParty {
  const asked = text.trim();
  if (countries.has(asked)) return { country: asked };
  codes ??= codesByName();
  const country = codes.get(fold(asked));
  return country === undefined ? { terms: parseTerms(asked) } : { country };
}

/** Words in which nothing can be looked for fit nobody. */
export function isNobody(party: WantedParty): boolean {
  return "terms" in party && party.terms.length === 0;
}
