import type { SpanList } from "./Span.ts";

/** What is denied in an article, and by which of its statements. */
export interface Denial {
  /** Id of the attribution or event denied; null where it stands in no sentence of the article. */
  readonly of: string | null;
  /** Id of the attribution that denies. */
  readonly by: string;
  /** The words that say so. */
  readonly evidence: SpanList;
  readonly confidence: number;
}
