import { OnrecordError } from "../../article/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { progressInterval } from "../settings.ts";
import { describeProgress, type ProgressState } from "./describeProgress.ts";
import { neutralise } from "./neutralise.ts";

/** What a run tells the person at standard error, beside its output. */
export interface Report {
  /** One line for what went wrong; the command then ends with 1. */
  fault(error: unknown): void;
  /** One line worth knowing that is no fault; left out with --quiet. */
  note(text: string): void;
  /** One line that --quiet does not leave out either: what is not there must not pass for the whole. */
  lack(text: string): void;
  /** Redraws the progress line, at most every `progressInterval`; only on a terminal. */
  progress(state: ProgressState): void;
  /** Takes the progress line away. */
  clear(): void;
  readonly faults: readonly OnrecordError[];
}

const clearLine = "\r\u001b[K";

/** What is not ours is a defect of the program: its message is shown, never a stack of calls. */
function toOnrecordError(error: unknown): OnrecordError {
  if (error instanceof OnrecordError) return error;
  return new OnrecordError("internal", error instanceof Error ? error.message : String(error), {
    cause: error,
  });
}

export function openReport(
  { stderr }: Pick<CommandContext, "stderr">,
  { quiet = false }: { readonly quiet?: boolean } = {},
): Report {
  const faults: OnrecordError[] = [];
  const hasProgress = !quiet && stderr.isTTY === true;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let isDrawn = false;
  const clear = () => {
    if (isDrawn) stderr.write(clearLine);
    isDrawn = false;
  };
  const line = (text: string) => {
    clear();
    stderr.write(`${neutralise(text)}\n`);
  };
  return {
    faults,
    clear,
    fault(error) {
      const fault = toOnrecordError(error);
      faults.push(fault);
      line(fault.toLine());
    },
    note(text) {
      if (!quiet) line(text);
    },
    lack: line,
    progress(state) {
      if (!hasProgress || Date.now() - drawnAt < progressInterval) return;
      drawnAt = Date.now();
      isDrawn = true;
      stderr.write(`${clearLine}${describeProgress(state).slice(0, (stderr.columns || 80) - 1)}`);
    },
  };
}
