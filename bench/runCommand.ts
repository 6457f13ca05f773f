import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { onCores } from "./cores.ts";

/** Characters of what a failed command said: the first faults tell the rest. */
const SAID_MOST = 1_000;

export interface CommandOptions {
  /** The program's main file. */
  readonly main: string;
  /** Null: wherever the system puts it. */
  readonly cores?: readonly number[] | null;
  /** File for standard output; null: a pipe, for the caller to read. */
  readonly out?: string | null;
}

export interface RunningCommand {
  readonly child: ChildProcess;
  /** Seconds from start to end; rejected, with what it said, where the command fails. */
  readonly ended: Promise<number>;
}

/** Starts `onrecord ARGS` as a process of its own. */
export function startCommand(
  args: readonly string[],
  { main, cores = null, out = null }: CommandOptions,
): RunningCommand {
  const [command, ...rest] = onCores(cores, [main, ...args]);
  const file = out === null ? null : openSync(out, "w");
  const begin = performance.now();
  const child = spawn(command!, rest, { stdio: ["ignore", file ?? "pipe", "pipe"] });
  if (file !== null) closeSync(file);
  let said = "";
  child.stderr!.setEncoding("utf8").on("data", (text: string) => {
    if (said.length < SAID_MOST) said += text;
  });
  const ended = new Promise<number>((resolve, reject) => {
    let end = 0;
    child.on("error", reject);
    child.on("exit", () => {
      end = performance.now();
    });
    child.on("close", (code) => {
      if (code === 0) resolve((end - begin) / 1000);
      else
        reject(
          new Error(`onrecord ${args.join(" ")} ended with ${code}: ${said.slice(0, SAID_MOST).trim()}`),
        );
    });
  });
  return { child, ended };
}

/** Runs `onrecord ARGS` to its end, its output into `out`, and gives the seconds that it took. */
export function runCommand(
  args: readonly string[],
  options: CommandOptions & { readonly out: string },
): Promise<number> {
  return startCommand(args, options).ended;
}
