// npm run picture: writes the README's picture of the output, as the program prints it.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const readme = join(root, "README.md");
const block = /(<!-- picture: npm run picture -->\n```console\n\$ onrecord (.*)\n)[\s\S]*?(```\n)/;

/** The README with its picture drawn anew. */
export function drawPicture(text: string): string {
  const command = block.exec(text)?.[2];
  if (command === undefined) throw new Error("The README has no picture");
  const { stdout, status, stderr } = spawnSync(process.execPath, ["src/cli/main.ts", ...command.split(" ")], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, COLUMNS: "100", NO_COLOR: "1", FORCE_COLOR: "" },
  });
  if (status !== 0) throw new Error(`onrecord ${command} ended with ${status}: ${stderr}`);
  return text.replace(block, (_, before, __, after) => `${before}${stdout}${after}`);
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(readme, drawPicture(readFileSync(readme, "utf8")));
