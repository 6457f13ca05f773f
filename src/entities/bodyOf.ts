import type { Body } from "./Body.ts";
import { findHits } from "./findHits.ts";
import { isAway } from "./isAway.ts";
import { readWords } from "./PhraseWords.ts";
import { LONGEST_NAME } from "./settings.ts";

/**
 * The international body that the words of a name stand for or belong to: "the Security Council", "UN spokesman".
 * An organ is itself, not the body it is of. Null where there is none, or only as the other party.
 */
export function bodyOf(name: string): Body | null {
  const { folded, raw, words } = readWords(name, { most: LONGEST_NAME });
  let found: Body | null = null;
  for (const { meaning, begin } of findHits({ folded, raw, words })) {
    if (meaning.kind !== "body" || isAway(folded, begin)) continue;
    if (found && meaning.body.of !== found.key) break;
    found = meaning.body;
  }
  return found;
}
