import type { SpanList } from "../../article/index.ts";
import type { Scene } from "./Scene.ts";

/** Which event an event answers, and the words that say so. */
export interface Response {
  readonly of: string;
  readonly evidence: SpanList;
}

export function findResponses(_scene: Scene): ReadonlyMap<string, Response> {
  return new Map();
}
