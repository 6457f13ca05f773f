export { findTimes, type TimeOptions } from "./findTimes.ts";
export type { TimedText } from "./Scan.ts";
export type { Days, Precision, TimeEvidence, TimeExpression, Unresolved } from "./TimeExpression.ts";
export type { WordForms } from "./WordForms.ts";
