export type { ReadOptions } from "./ReadOptions.ts";
export { readArticles } from "./readArticles.ts";
