import { headOf, relationOf } from "../../../language/index.ts";
import { cityHalves, stateNouns } from "../../tables/placeWords.ts";
import { isOneOf } from "../isOneOf.ts";
import type { PlaceRule } from "../PlaceRule.ts";

/** Words between a name and the noun that it stands before. */
const REACH = 4;
const BEFORE_NOUNS = new Set(["compound", "amod", "nmod", "nmod:desc"]);

/** "Moscow-based", "the Moscow talks" tell a place; "Moscow-backed" and "Moscow officials" whom it stands for. */
export const readCompound: PlaceRule = (passage, [begin, end]) => {
  const { analysis, folded, raw } = passage;
  if (folded[end] === "-" && analysis.words.end[end - 1] === analysis.words.begin[end])
    return isOneOf(passage, end + 1, cityHalves) ? "city" : "state";
  if (folded[begin - 1] === "-") return null;
  const noun = headOf(analysis, end - 1);
  if (noun === null || noun < end || noun > end + REACH) return null;
  if (!BEFORE_NOUNS.has(relationOf(analysis, end - 1))) return null;
  if (!raw.slice(end, noun).every((word) => /^\p{L}/u.test(word))) return null;
  return isOneOf(passage, noun, stateNouns) ? "state" : "city";
};
