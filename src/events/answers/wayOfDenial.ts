import type { Analysis } from "../../language/index.ts";
import { wordsAt } from "../wordAt.ts";
import type { DenialSaying } from "./readDenial.ts";

/** How a denial gives what it denies: it points back, cites a claim with its matter, or tells the matter itself. */
export type Way = "points" | "cites" | "tells";

const CLAIM =
  "(?:accusations?|allegations?|charges?|claims?|reports?|rumou?rs?|suggestions?|assertions?|criticisms?)";
/** What stands for the claim without telling it: "it", "the charge", "an accusation that", "involvement". */
const POINTS_BACK = new RegExp(
  `^(?:(?:it|this|that|them|all of it|which|any|the|these|those|such|a|an|all|both|his|her|its|their|as) ?)*(?:${CLAIM}|involvement|wrongdoing|responsibility|knowledge|role)?(?: (?:that|which))?$`,
);
const THE_CLAIM = new RegExp(`\\b(?:the|this|these|those|that|such) ${CLAIM}\\b(?! (?:that|of)\\b)`);
const A_CLAIM = new RegExp(`^(?:\\w+ ){0,4}${CLAIM}\\b`);

/** "The charge", "it was a lie"; "a report that the bridge had been sold"; "that there had been a sale". */
export function wayOfDenial({ saying, isUntrue }: DenialSaying, analysis: Analysis): Way {
  const words = saying.content.map(([begin, end]) => wordsAt(analysis, begin, end)).join(" ");
  const content = words
    .replace(/[“”"',.]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (POINTS_BACK.test(content) || THE_CLAIM.test(content) || isUntrue) return "points";
  return A_CLAIM.test(content) ? "cites" : "tells";
}
