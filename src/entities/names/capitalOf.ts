import { countryOf } from "../countryOf.ts";
import { hostCities } from "../tables/hostCities.ts";

/** The country (ISO 3166 alpha-3) whose capital words name, and that they stand for where they act; null for others. */
export function capitalOf(words: string): string | null {
  if (hostCities.has(words.toLowerCase())) return null;
  // What bears the name here was taken for no person.
  const answer = countryOf(words, { isPlaceContext: true });
  return answer && answer.how === "capital" && !answer.ambiguous ? answer.code : null;
}
