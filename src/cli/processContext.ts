import type { CommandContext } from "./CommandContext.ts";
import { loadEngine } from "./loadEngine.ts";

const signals = ["SIGINT", "SIGTERM"] as const;

/**
 * The first signal asks to stop. The second meets its own default and ends the process at once: an
 * orderly exit would wait for, or fall over, the threads that are at work.
 */
function watchSignals(stop: () => void): () => void {
  const unwatch = () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  const onSignal = () => {
    unwatch();
    stop();
  };
  for (const signal of signals) process.on(signal, onSignal);
  return unwatch;
}

/** The context of a command started from a shell. */
export function processContext(): CommandContext {
  const { stdin, stdout, stderr, env } = process;
  return { stdin, stdout, stderr, env, loadEngine, watchSignals };
}
