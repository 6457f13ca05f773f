import type { Analysis } from "../../language/index.ts";
import type { Draft, WordRange } from "../Draft.ts";
import { likelyRuns } from "./likelyRuns.ts";

export function findOccasion({ scores }: Draft, _analysis: Analysis): WordRange | null {
  return scores ? (likelyRuns(scores.occasion, scores.begin)[0] ?? null) : null;
}
