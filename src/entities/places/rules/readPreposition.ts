import { inside, notInside } from "../../tables/placeWords.ts";
import { findLeading } from "../findLeading.ts";
import { isOneOf } from "../isOneOf.ts";
import type { PlaceRule } from "../PlaceRule.ts";

/** "in Moscow", "near Kyiv": behind a preposition of place, unless one has confidence in it or aims at it. */
export const readPreposition: PlaceRule = (passage, name) => {
  const leading = findLeading(passage, name);
  if (!inside.has(passage.folded[leading] ?? "")) return null;
  return isOneOf(passage, leading - 1, notInside) ? "state" : "city";
};
