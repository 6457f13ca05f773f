import type { When } from "../article/index.ts";
import type { TimedText } from "./Scan.ts";
import type { Precision, TimeEvidence, TimeExpression } from "./TimeExpression.ts";

/** An article's words with the expressions that `findTimes` found in them. */
export interface Timeline {
  readonly timed: TimedText;
  readonly times: readonly TimeExpression[];
  /** ISO 8601 date or time. */
  readonly published: string | null;
}

/** When something was said or done, and what says so. */
export interface Dating {
  readonly when: When;
  readonly precision: Precision;
  readonly evidence: TimeEvidence;
  /** That this is its time, 0 to 1. */
  readonly confidence: number;
}
