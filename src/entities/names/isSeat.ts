import { countryOf } from "../countryOf.ts";

/** Is a name that of a government's seat, or of a ministry, parliament, force or service that a state has. */
export function isSeat(words: string): boolean {
  const answer = countryOf(words);
  return answer !== null && !answer.ambiguous && (answer.how === "seat" || answer.how === "body");
}
