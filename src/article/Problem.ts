import type { Span } from "./Span.ts";

/** Something wrong inside one article, which is read all the same. */
export interface Problem {
  /** One of the keys of `errorCodes`. */
  readonly code: string;
  /** One sentence for a person. */
  readonly message: string;
  /** Where in the text, or null when the whole article is meant. */
  readonly at: Span | null;
}
