import type { Analysis } from "../../language/index.ts";
import type { Draft, WordRange } from "../Draft.ts";
import { likelyRuns } from "./likelyRuns.ts";

export function findAddressed({ scores }: Draft, _analysis: Analysis): readonly (readonly WordRange[])[] {
  return scores ? likelyRuns(scores.addressee, scores.begin).map((one) => [one]) : [];
}
