import type { OnrecordError } from "../article/index.ts";
import type { Fetch } from "./fetch/openFetch.ts";
import type { ReadLimits } from "./settings.ts";

/** What every reader of one run shares. */
export interface Run {
  readonly limits: ReadLimits;
  readonly fetch: Fetch;
  readonly follow: boolean;
  readonly signal: AbortSignal | null;
  /** Reports what could not be read; returns where the reading may go on, else throws. */
  readonly fault: (fault: OnrecordError) => void;
}
