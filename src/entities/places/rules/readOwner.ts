import { cityNouns } from "../../tables/placeWords.ts";
import { isOneOf } from "../isOneOf.ts";
import type { PlaceRule } from "../PlaceRule.ts";

/** Words between an owner and what it owns. */
const REACH = 3;

/** "Moscow's suburbs" and "Moscow's Red Square" are of the city; "Moscow's offer" is the state's. */
export const readOwner: PlaceRule = (passage, [, end]) => {
  const { raw, folded } = passage;
  if (folded[end] !== "'s") return null;
  for (let at = end + 1; at <= end + REACH && /^\p{L}/u.test(raw[at] ?? ""); at++) {
    if (isOneOf(passage, at, cityNouns)) return "city";
  }
  return /^\p{Lu}/u.test(raw[end + 1] ?? "") ? "city" : "state";
};
