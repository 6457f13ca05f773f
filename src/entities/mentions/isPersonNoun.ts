import { titles } from "../names/titles.ts";
import { sectorOf } from "../sectorOf.ts";
import { personNouns, thingNouns } from "../tables/personNouns.ts";

const SUFFIX = /(?:man|woman|person|ist|ian|eer|ee|ster|wright|smith|crat|logue|er|or|ant|ent)$/;

/** Is a singular noun that is no body or document somebody: by the tables of roles and titles, or by its ending. */
export function isPersonNoun(noun: string): boolean {
  if (thingNouns.has(noun)) return false;
  if (personNouns.has(noun) || titles.has(noun)) return true;
  return SUFFIX.test(noun) || sectorOf(noun) !== null;
}
