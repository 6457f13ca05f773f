import type { Analysis } from "../../language/index.ts";
import type { Draft, WordRange } from "../Draft.ts";
import { OCCASION_FROM } from "../settings.ts";
import { likelyRuns } from "./likelyRuns.ts";

export function findOccasion({ scores }: Draft, _analysis: Analysis): WordRange | null {
  return scores
    ? (likelyRuns(scores.occasion, { offset: scores.begin, from: OCCASION_FROM })[0] ?? null)
    : null;
}
