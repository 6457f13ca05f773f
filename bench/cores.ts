import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

/** Numbers of the cores in a list as Linux writes it: "0-2,5" → 0, 1, 2, 5. */
export function parseCores(list: string): readonly number[] {
  return list.split(",").flatMap((part) => {
    const [first, last = first] = part.trim().split("-").map(Number);
    return Array.from({ length: last! - first! + 1 }, (_, i) => first! + i);
  });
}

/** The command that runs Node with these arguments on these cores only; null: wherever the system puts it. */
export function onCores(cores: readonly number[] | null, args: readonly string[]): readonly string[] {
  const command = [process.execPath, ...args];
  return cores === null ? command : ["taskset", "-c", cores.join(","), ...command];
}

const STATUS = "/proc/self/status";

/** The cores that this process may use, and whether another can be held to some of them. */
export function findCores(): { readonly cores: readonly number[]; readonly canPin: boolean } {
  const list = existsSync(STATUS) && /^Cpus_allowed_list:\s*(.+)$/m.exec(readFileSync(STATUS, "utf8"))?.[1];
  const cores = list ? parseCores(list) : Array.from({ length: availableParallelism() }, (_, i) => i);
  const [command, ...args] = onCores(cores.slice(0, 1), ["--version"]);
  return { cores, canPin: spawnSync(command!, args).status === 0 };
}
