export { findTimes } from "./findTimes.ts";
export type { Days, TimeExpression } from "./TimeExpression.ts";
export type { Timeline } from "./Timeline.ts";
export type { WordForms } from "./WordForms.ts";
export { whenDone } from "./whenDone.ts";
export { whenSaid } from "./whenSaid.ts";
export { whereSaid } from "./whereSaid.ts";
