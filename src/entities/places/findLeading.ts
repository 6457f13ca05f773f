import type { WordRange } from "../../language/index.ts";
import type { Passage } from "../mentions/Passage.ts";
import { beforeCity } from "../tables/placeWords.ts";

/** Where the word stands that leads to a name, past what belongs to the city: "| in northern Moscow"; -1 at a text's head. */
export function findLeading({ folded }: Passage, [begin]: WordRange): number {
  let at = begin - 1;
  while (beforeCity.has(folded[at] ?? "")) at--;
  return folded[at] === "the" ? at - 1 : at;
}
