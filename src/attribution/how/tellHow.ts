import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { findAddressed } from "./addressed/index.ts";
import { findOccasion } from "./findOccasion.ts";
import type { How } from "./How.ts";
import { tellHedged } from "./tellHedged.ts";
import { tellNegated } from "./tellNegated.ts";
import { tellStance } from "./tellStance.ts";
import { tellType } from "./tellType.ts";

/** How a draft's content was said: the cue's own words where they tell, the model's scores where they do not. */
export function tellHow(draft: Draft, analysis: Analysis): How {
  const told = tellStance(draft, analysis);
  return {
    ...told,
    type: tellType(draft, analysis),
    hedged: tellHedged(draft, analysis),
    negated: tellNegated(draft, analysis),
    addressed: findAddressed(draft, analysis, told),
    occasion: findOccasion(draft, analysis),
  };
}
