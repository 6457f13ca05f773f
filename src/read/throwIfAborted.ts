import { OnrecordError } from "../article/index.ts";

/** Turns an abort into the error of the catalogue. */
export function throwIfAborted(signal: AbortSignal | null): void {
  if (signal?.aborted) {
    throw new OnrecordError("interrupted", "The reading was stopped", { cause: signal.reason });
  }
}
