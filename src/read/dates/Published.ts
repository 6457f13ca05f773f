import type { PublishedEvidence } from "../../article/index.ts";

/** A day, or time, of publication with what says so. */
export interface Published {
  /** ISO 8601. */
  readonly published: string;
  readonly publishedEvidence: PublishedEvidence;
}
