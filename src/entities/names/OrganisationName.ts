import { bodyOf } from "../bodyOf.ts";

/** Words of a name that tell it from no other. */
const SMALL = new Set(["the", "of", "for", "and", "&", "'s", "in", "on", "a", "an", "-"]);
const LEGAL = new Set([
  "inc",
  "corp",
  "co",
  "ltd",
  "llc",
  "plc",
  "ag",
  "gmbh",
  "sa",
  "spa",
  "company",
  "corporation",
]);
/** Last words that many organisations have, and which by themselves are none of them. */
const COMMON = new Set([
  "department",
  "ministry",
  "university",
  "committee",
  "council",
  "commission",
  "party",
  "union",
  "association",
  "group",
  "house",
  "court",
  "office",
  "service",
  "center",
  "centre",
  "institute",
  "agency",
  "bank",
  "police",
  "news",
  "international",
  "american",
  "national",
  "first",
  "new",
  "united",
  "state",
  "federal",
  "general",
  "public",
  "north",
  "south",
  "east",
  "west",
  "world",
  "city",
  "county",
]);

/** The words of an organisation's name that tell it from others, folded. */
export function readOrganisationName(folded: readonly string[]): readonly string[] {
  const words = folded
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !SMALL.has(word))
    .map((word) => word.replace(/\.$/, ""));
  const plain = words.filter((word) => !LEGAL.has(word));
  return plain.length > 0 ? plain : words;
}

/** Is a word made of the first letters of a name's words. */
export function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  return acronym.length > 1 && words.length > 1 && acronym === words.map((word) => word[0]).join("");
}

/** Is a short name the beginning or the end of a longer one, and long enough to be known by it. */
export function isPartOfName(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length >= long.length) return false;
  if (short.length === 1 && COMMON.has(short[0]!)) return false;
  const isAt = (offset: number) => short.every((word, i) => long[offset + i] === word);
  return isAt(0) || isAt(long.length - short.length);
}

/** A key that names of one international body share; null for what is in no table. */
export function bodyKey(name: string): string | null {
  return bodyOf(name)?.key ?? null;
}
