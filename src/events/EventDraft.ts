import type { EventMode, EventStatus, EventType } from "../article/index.ts";
import type { WordRange } from "../language/index.ts";

/** An event before anyone in it is resolved: everything counts words. */
export interface EventDraft {
  /** The word that names the deed. */
  readonly word: number;
  readonly trigger: readonly WordRange[];
  /** Each of those who act, and each of those to whom it is done. */
  readonly actors: readonly WordRange[];
  readonly recipients: readonly WordRange[];
  readonly place: WordRange | null;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly status: EventStatus;
  /** Index of the model's trigger; null where only a statement tells the event. */
  readonly deed: number | null;
  /** Id of the attribution that is this deed, where saying it is doing it. */
  readonly statement: string | null;
  /** That this happens as told here, 0 to 1. */
  readonly confidence: number;
}
