// npm run --silent onrecord -- ARGS: the built command under the pinned Node, where it was called.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { pinnedNode, prepare, root } from "./prepare.mjs";

prepare();
const main = join(root, "dist", "cli", "main.js");
const child = spawn(pinnedNode, [main, ...process.argv.slice(2)], {
  stdio: "inherit",
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
// Ctrl-C reaches both; it is for the command to say when it ends. SIGTERM reaches only this one.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("error", (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
child.on("exit", (code, signal) => {
  if (signal === null) {
    process.exitCode = code;
    return;
  }
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
