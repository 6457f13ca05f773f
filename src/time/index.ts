export { findTimes, type TimeOptions } from "./findTimes.ts";
export type { TimedText } from "./Scan.ts";
export type { Days, Precision, TimeEvidence, TimeExpression, Unresolved } from "./TimeExpression.ts";
export type { Dating, Timeline } from "./Timeline.ts";
export type { WordForms } from "./WordForms.ts";
export { whenDone } from "./whenDone.ts";
export { whenSaid } from "./whenSaid.ts";
export { type Placing, whereSaid } from "./whereSaid.ts";
