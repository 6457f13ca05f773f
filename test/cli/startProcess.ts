import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when standard output or error has this in it. */
  waitFor(words: string): Promise<void>;
}

export const patternMain = join(import.meta.dirname, "patternMain.ts");

/** Starts a program of Node's and collects what it prints. */
export function startProcess(
  script: string,
  args: readonly string[],
  { env = {}, cwd, stdin = "" }: { env?: Record<string, string>; cwd?: string; stdin?: string | null } = {},
): Started {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, NO_COLOR: "1", ...env },
    ...(cwd && { cwd }),
  });
  if (stdin !== null) child.stdin.end(stdin);
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, out, err }));
  return {
    child,
    ended,
    async waitFor(words) {
      while (!out.includes(words) && !err.includes(words)) {
        const isOver = await Promise.race([
          once(child.stdout, "data").then(() => false),
          once(child.stderr, "data").then(() => false),
          ended.then(() => true),
        ]);
        if (isOver && !out.includes(words) && !err.includes(words))
          throw new Error(`It ended without “${words}”: ${out}${err}`);
      }
    },
  };
}
