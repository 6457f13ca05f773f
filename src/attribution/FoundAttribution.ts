import type { Attribution, SpanList } from "../article/index.ts";

/**
 * An attribution as its own words tell it: who its source and addressees are, when and where it was said and whom it is
 * about are still to be found, so those fields are null or empty.
 */
export interface FoundAttribution extends Attribution {
  /** The words of each addressee, in order of the text. */
  readonly addressed: readonly SpanList[];
}
