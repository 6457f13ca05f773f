// npm run catalogue: writes the table of docs/errors.md out of the catalogue.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorCodes } from "../src/article/index.ts";

const file = join(import.meta.dirname, "..", "docs", "errors.md");
const mark = "<!-- table: npm run catalogue -->";

/** The catalogue as a Markdown table, in its own order. */
export function formatErrorTable(): string {
  const rows = Object.entries(errorCodes).map(
    ([code, { meaning, remedy }]) => `| \`${code}\` | ${meaning} | ${remedy} |`,
  );
  return ["| code | meaning | remedy |", "|---|---|---|", ...rows].join("\n");
}

if (process.argv[1] === import.meta.filename) {
  const [before] = readFileSync(file, "utf8").split(mark);
  writeFileSync(file, `${before}${mark}\n${formatErrorTable()}\n`);
}
