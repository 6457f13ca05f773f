import { type Passage, wordsIn } from "../mentions/Passage.ts";
import { standsAsPlace } from "../places/standsAsPlace.ts";
import { capitalOf } from "./capitalOf.ts";
import { isSeat } from "./isSeat.ts";
import type { NameSpan } from "./NamedGroup.ts";

/** What the model takes a city for; a team or firm of its name is none. */
const CITIES = new Set<NameSpan["kind"]>(["geopolitical", "place"]);

/**
 * Names with the kinds that tables and their place in the sentence give them: a capital is a place where it lies or is
 * gone to, and a state where it acts; the Kremlin is an organisation wherever it stands.
 */
export function placeCapitals(passage: Passage, names: readonly NameSpan[]): readonly NameSpan[] {
  return names.map((name, at) => {
    const words = wordsIn(passage, [name.begin, name.end]);
    if (name.kind !== "other" && isSeat(words)) return { ...name, kind: "organisation" };
    if (CITIES.has(name.kind) && capitalOf(words) !== null)
      return { ...name, kind: standsAsPlace(passage, { names, at }) ? "place" : "geopolitical" };
    return name;
  });
}
