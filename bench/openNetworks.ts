import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { onCores } from "./cores.ts";
import type { NetworkReady, NetworkRun, NetworkTask } from "./networkProcess.ts";
import { splitEvenly } from "./splitEvenly.ts";

/** Bare networks, a process a core, idle until they are asked. */
export interface Networks {
  readonly model: string;
  /** Has the first `count` processes read the texts together, each its share. */
  run(
    what: NetworkTask["what"],
    count: number,
  ): Promise<{ readonly seconds: number; readonly pieces: number }>;
  close(): void;
}

async function hear<T>(child: ChildProcess): Promise<T> {
  const heard = new AbortController();
  const { signal } = heard;
  try {
    const [answer] = await Promise.race([
      once(child, "message", { signal }),
      once(child, "exit", { signal }).then(([code]) => {
        throw new Error(`the process of the bare network ended with ${code}`);
      }),
    ]);
    return answer as T;
  } finally {
    heard.abort();
  }
}

/** Starts the processes, one held to each of the cores, or with null as many where the system puts them. */
export async function openNetworks(
  textsFile: string,
  { cores }: { readonly cores: readonly (number | null)[] },
): Promise<Networks> {
  const children = cores.map((core) => {
    const args = [join(import.meta.dirname, "networkProcess.ts"), textsFile];
    const [command, ...rest] = onCores(core === null ? null : [core], args);
    return spawn(command!, rest, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  });
  const ready = await Promise.all(children.map((child) => hear<NetworkReady>(child)));
  const { model, pieces } = ready[0]!;
  return {
    model,
    run: async (what, count) => {
      const runs = await Promise.all(
        splitEvenly(pieces, count).map((texts, i) => {
          const answer = hear<NetworkRun>(children[i]!);
          children[i]!.send({ what, texts } satisfies NetworkTask);
          return answer;
        }),
      );
      const begin = Math.min(...runs.map((run) => run.begin));
      const end = Math.max(...runs.map((run) => run.end));
      return { seconds: (end - begin) / 1000, pieces: runs.reduce((sum, run) => sum + run.pieces, 0) };
    },
    close: () => {
      for (const child of children) child.disconnect();
    },
  };
}
