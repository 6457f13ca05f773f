import type { Entity } from "../../article/index.ts";
import { bodyOf } from "../bodyOf.ts";
import { countryOf } from "../countryOf.ts";

const ARTICLES = /^(?:the|a|an|his|her|its|their|former|then)\s+/i;
const OWNER = /^[\p{Lu}][\p{L}.]*(?:\s[\p{Lu}][\p{L}.]*)?(?:'s|’s)\s+/u;

/** "Russian Foreign Minister" without the country's adjective. */
function dropCountry(title: string): string {
  const [first = "", ...rest] = title.split(" ");
  return rest.length > 0 && countryOf(first) ? rest.join(" ") : title;
}

/**
 * The words of a role without the country that it is of: "Russia's permanent representative" is one of RUS (ISO 3166
 * alpha-3; a body by its key). Null where no words are left.
 */
export function makeRole(words: string): Entity["roles"][number] | null {
  let title = words.trim();
  for (let before = ""; before !== title; ) {
    before = title;
    title = title.replace(ARTICLES, "");
  }
  const country = countryOf(title);
  const of = country && !country.ambiguous ? country.code : (bodyOf(title)?.key ?? null);
  const bare = title.replace(OWNER, "");
  const plain = country && bare === title ? dropCountry(title) : bare;
  return plain === "" ? null : { title: plain, of };
}
