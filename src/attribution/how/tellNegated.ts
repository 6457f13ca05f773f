import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";

export function tellNegated({ scores }: Draft, _analysis: Analysis): boolean | null {
  return scores ? scores.negated >= 0.5 : null;
}
