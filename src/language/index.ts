export type { Analysis, Anchor } from "./Analysis.ts";
export { findWords, type Words } from "./findWords.ts";
export { loadModel, type Model, type ModelOptions } from "./loadModel.ts";
export { CLOSING, INSIDE, OPENING, OUTSIDE } from "./quoteStates.ts";
export { tokenize } from "./tokenize.ts";
