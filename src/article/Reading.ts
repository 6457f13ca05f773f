import type { Article } from "./Article.ts";
import type { Attribution } from "./Attribution.ts";
import type { Denial } from "./Denial.ts";
import type { Entity } from "./Entity.ts";
import type { Event } from "./Event.ts";

/** What made a reading. */
export interface Made {
  /** Version of the program. */
  readonly onrecord: string;
  /** Name and first 12 hex digits of the SHA-256 of the model file. */
  readonly model: string;
  /** Version of the rules that turned scores into attributions. */
  readonly rules: string;
}

/** An article with all that it says: one line of `onrecord read --format jsonl`. */
export interface Reading extends Article {
  readonly attributions: readonly Attribution[];
  readonly events: readonly Event[];
  readonly entities: readonly Entity[];
  readonly denials: readonly Denial[];
  readonly made: Made;
}
