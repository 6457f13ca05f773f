import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";

export function tellHedged({ scores }: Draft, _analysis: Analysis): boolean | null {
  return scores ? scores.hedged >= 0.5 : null;
}
