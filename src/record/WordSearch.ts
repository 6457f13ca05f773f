import type { RawBuilder, SqlBool } from "kysely";
import type { Term } from "./parseTerms.ts";

/** Words to be found in one attribution; null where any will do. */
export interface WantedWords {
  /** All in the words of the source, or all in the speaker's name. */
  readonly speaker: readonly Term[] | null;
  /** All in the words of the addressees or their names. */
  readonly addressee: readonly Term[] | null;
  /** Each in the content or the cue. */
  readonly text: readonly Term[] | null;
}

/** How an engine tells whether the attribution `t` has the words: each has its own index of them. */
export type WordSearch = (wanted: WantedWords) => RawBuilder<SqlBool>;
