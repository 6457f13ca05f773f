import { isPersonNoun } from "./isPersonNoun.ts";
import { listedKindOf, type NounKind } from "./listedKindOf.ts";

/** What a noun stands for; null for what is neither somebody nor says anything. */
export function nounKindOf(noun: string): NounKind | null {
  return listedKindOf(noun) ?? (isPersonNoun(noun) ? "person" : null);
}
