import type { EventStatus } from "../../article/index.ts";
import type { Analysis } from "../../language/index.ts";

/** A deed and the words that carry its tense. */
export interface Deed {
  readonly analysis: Analysis;
  /** The word that names the deed. */
  readonly word: number;
  /** The verb that carries it: itself, or that of "held talks"; the noun itself where there is none. */
  readonly verb: number;
}

/** How real a deed is, where the grammar says so; null where the rule has nothing to say. */
export type StatusRule = (deed: Deed) => EventStatus | null;
