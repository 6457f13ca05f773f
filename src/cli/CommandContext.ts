import type { Readable, Writable } from "node:stream";
import type { Engine, EngineOptions } from "./Engine.ts";

/** Where output goes: a terminal knows that it is one and how wide it is. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything a command takes from the process around it, so that a test can hand it another. */
export interface CommandContext {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly loadEngine: (options?: EngineOptions) => Promise<Engine>;
  /** Calls `stop` on the first Ctrl-C or SIGTERM from now on; returns the end of watching. */
  readonly watchSignals: (stop: () => void) => () => void;
}
