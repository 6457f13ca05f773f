import type { WordRange } from "../../language/index.ts";
import type { Passage } from "../mentions/Passage.ts";
import type { NameSpan } from "../names/NamedGroup.ts";
import type { PlaceRule } from "./PlaceRule.ts";
import { readAddress } from "./rules/readAddress.ts";
import { readCompound } from "./rules/readCompound.ts";
import { readDateline } from "./rules/readDateline.ts";
import { readJourney } from "./rules/readJourney.ts";
import { readOwner } from "./rules/readOwner.ts";
import { readPreposition } from "./rules/readPreposition.ts";

/** In the order in which they are asked; the first that tells decides. What stands behind a name counts before what leads to it. */
const rules: readonly PlaceRule[] = [
  readDateline,
  readAddress,
  readOwner,
  readCompound,
  readPreposition,
  readJourney,
];
const JOINING = new Set(["and", "or", ",", "&"]);

/** The first of names told together with one: "in Paris and Moscow" leads to both. */
function findFirst({ folded }: Passage, names: readonly NameSpan[], at: number): WordRange {
  let first = names[at]!;
  for (let i = at - 1; i >= 0; i--) {
    const before = names[i]!;
    const between = folded.slice(before.end, first.begin);
    if (before.kind !== "geopolitical" && before.kind !== "place") break;
    if (between.length === 0 || between.length > 2 || !between.every((word) => JOINING.has(word))) break;
    first = before;
  }
  return [first.begin, first.end];
}

/**
 * Does a capital's name (by its index among all names, in order of the text) stand for the city itself, and not for the
 * state that is ruled from there: by the words around it, or around the first of several told together.
 */
export function standsAsPlace(
  passage: Passage,
  { names, at }: { readonly names: readonly NameSpan[]; readonly at: number },
): boolean {
  const own = [names[at]!.begin, names[at]!.end] as const;
  for (const rule of rules) {
    const told = rule(passage, own);
    if (told) return told === "city";
  }
  const first = findFirst(passage, names, at);
  if (first[0] === own[0]) return false;
  return readPreposition(passage, first) === "city" || readJourney(passage, first) === "city";
}
