import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Bytes of memory that a process holds (resident set), or null where it is gone or the system does not tell. */
export function residentMemory(pid: number): number | null {
  if (existsSync("/proc/self/status")) {
    try {
      const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
      return found ? Number(found[1]) * 1024 : null;
    } catch {
      return null;
    }
  }
  const { stdout, status } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return status === 0 ? Number(stdout.trim()) * 1024 : null;
}
