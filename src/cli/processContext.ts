import { constants } from "node:os";
import type { CommandContext } from "./CommandContext.ts";
import { loadEngine } from "./loadEngine.ts";

const signals = ["SIGINT", "SIGTERM"] as const;

/** The first signal asks to stop; the second stops at once, with the status a shell expects of it. */
function watchSignals(stop: () => void): () => void {
  let isStopping = false;
  const onSignal = (signal: (typeof signals)[number]) => {
    if (isStopping) process.exit(128 + constants.signals[signal]);
    isStopping = true;
    stop();
  };
  for (const signal of signals) process.on(signal, onSignal);
  return () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
}

/** The context of a command started from a shell. */
export function processContext(): CommandContext {
  const { stdin, stdout, stderr, env } = process;
  return { stdin, stdout, stderr, env, loadEngine, watchSignals };
}
