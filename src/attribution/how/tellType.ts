import type { AttributionType } from "../../article/index.ts";
import { type Analysis, likeliest } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";

export function tellType({ scores }: Draft, _analysis: Analysis): AttributionType | null {
  return scores ? likeliest(scores.type) : "communication";
}
