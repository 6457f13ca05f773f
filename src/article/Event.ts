import type { When } from "./Attribution.ts";
import type { EventStatus } from "./eventTypes.ts";
import type { SpanList } from "./Span.ts";

/** Who did what to whom, in PLOVER's terms. */
export interface Event {
  /** Unique in its article: `v1`, `v2`, … */
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  /** PLOVER's contexts where they are evident: what it is about. */
  readonly contexts: readonly string[];
  /** Root of CAMEO, two digits, for those who use it. */
  readonly cameo: string;
  readonly trigger: SpanList;
  readonly actor: SpanList;
  readonly recipient: SpanList;
  /** Ids of entities. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly status: EventStatus;
  /** Id of the attribution that alone reports it. */
  readonly within: string | null;
  /** Id of the attribution that is this deed: who accuses, demands or promises does so by saying it. */
  readonly statement: string | null;
  readonly when: When | null;
  readonly where: SpanList | null;
  /** Id of the event that it answers, and the words that say so. */
  readonly respondsTo: string | null;
  readonly evidence: SpanList;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: number;
  /** From -10 (conflict) to 10 (cooperation), on the scale named by `scale`. */
  readonly intensity: number;
  readonly scale: string;
  readonly confidence: number;
}
