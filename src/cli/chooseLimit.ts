import type { OutputStream } from "./CommandContext.ts";
import { terminalLimit } from "./settings.ts";

/** How many to list: as asked, else a few screens on a terminal and everything on a pipe. */
export function chooseLimit(asked: number | undefined, stdout: OutputStream): number | null {
  return asked ?? (stdout.isTTY ? terminalLimit : null);
}
