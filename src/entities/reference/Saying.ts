import type { WordRange } from "../../language/index.ts";

/** An attribution in words: whose mention its source is, whom it addresses, and what was said. */
export interface Saying {
  /** From the first word of the source to its last; null where there is none. */
  readonly source: WordRange | null;
  readonly addressed: readonly WordRange[];
  readonly content: readonly WordRange[];
}
