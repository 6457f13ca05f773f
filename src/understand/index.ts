export { readAnalysis } from "./readAnalysis.ts";
export { type UnderstandOptions, understand } from "./understand.ts";
export { type UnderstandAllOptions, understandAll } from "./understandAll.ts";
