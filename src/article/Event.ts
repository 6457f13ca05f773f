import type { When } from "./Attribution.ts";
import type { EventStatus } from "./eventTypes.ts";
import type { SpanList } from "./Span.ts";

/** Who did what to whom, in PLOVER's terms. */
export interface Event {
  /** Unique in its article: `v1`, `v2`, … */
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly trigger: SpanList;
  readonly actor: SpanList;
  readonly recipient: SpanList;
  /** Ids of entities. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly status: EventStatus;
  readonly within: string | null;
  readonly when: When | null;
  readonly where: SpanList | null;
  readonly respondsTo: string | null;
  readonly quad: number;
  readonly intensity: number;
  readonly confidence: number;
}
