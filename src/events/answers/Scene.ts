import type { Attribution, Event } from "../../article/index.ts";
import type { Link, WordRange } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import type { Side } from "../sides/Side.ts";
import type { Known } from "../sides/sideOf.ts";

/** A statement with its words and who makes it. */
export interface Saying {
  readonly attribution: Attribution;
  readonly cue: readonly WordRange[];
  readonly content: readonly WordRange[];
  readonly source: readonly WordRange[];
  /** Index of the model's anchor; null where no anchor stands in its cue. */
  readonly anchor: number | null;
  readonly side: Side;
  /** Everyone of whom the content speaks. */
  readonly about: Side;
  /** The stems of the words of its content that carry meaning. */
  readonly stems: ReadonlySet<string>;
}

/** An event with its draft and its parties. */
export interface Doing {
  readonly event: Omit<Event, "respondsTo" | "evidence">;
  readonly draft: EventDraft;
  readonly actor: Side;
  readonly recipient: Side;
}

/** Everything in an article that may answer or be answered. */
export interface Scene extends Known {
  readonly sayings: readonly Saying[];
  readonly doings: readonly Doing[];
  /** The model's links by the index of the statement or deed that answers. */
  readonly links: ReadonlyMap<number, readonly Link[]>;
}
