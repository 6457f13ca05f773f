import type { Day } from "./calendar.ts";
import type { TimeEvidence } from "./TimeExpression.ts";

/** The day from which relative expressions are counted. */
export interface Anchor {
  readonly day: Day;
  readonly evidence: TimeEvidence;
  /** 0 to 1. */
  readonly confidence: number;
}
