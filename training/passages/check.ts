/**
 * Checks the passages and prints what they cover.
 *
 *   node training/passages/check.ts [files…]             faults, coverage table, words by angle
 *   node training/passages/check.ts --resolve > out.jsonl  the passages with offsets, one line each
 *
 * Without files it reads every .jsonl beside it. Ends with status 1 when there is a fault.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkFiles, type Fault } from "./checkPassages.ts";
import { countAngles, countCoverage, WANTED } from "./countCoverage.ts";
import type { ResolvedPassage } from "./resolvePassage.ts";

const passageFiles = () =>
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(import.meta.dirname, name));

const describeFault = ({ file, line, id, where, what }: Fault) =>
  `${file}:${line}: ${id ?? "?"}: ${where} ${what}`;

function describeCoverage(passages: readonly ResolvedPassage[]): string {
  const rows = countCoverage(passages).map(
    ({ label, all, heldOut }) =>
      `${label.padEnd(32)}${String(all).padStart(6)}${String(heldOut).padStart(10)}  ${all < WANTED ? `${WANTED - all} to go` : ""}`,
  );
  const angles = countAngles(passages);
  const words = angles.reduce((sum, angle) => sum + angle.words, 0);
  const heldOut = passages.filter((passage) => passage.heldOut).length;
  return [
    `${"label".padEnd(32)}${"all".padStart(6)}${"held out".padStart(10)}`,
    ...rows.map((row) => row.trimEnd()),
    "",
    ...angles.map(
      (one) =>
        `${one.angle.padEnd(32)}${String(one.passages).padStart(6)} passages${String(one.words).padStart(8)} words`,
    ),
    `${"in all".padEnd(32)}${String(passages.length).padStart(6)} passages${String(words).padStart(8)} words, ${heldOut} passages held out`,
  ].join("\n");
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { resolve: { type: "boolean", default: false } },
});
const { passages, faults } = checkFiles(positionals.length > 0 ? positionals : passageFiles());
for (const fault of faults) console.error(describeFault(fault));
if (values.resolve && faults.length === 0)
  for (const passage of passages) console.log(JSON.stringify(passage));
if (!values.resolve) console.log(describeCoverage(passages));
if (faults.length > 0) {
  console.error(`${faults.length} faults in ${passages.length} passages`);
  process.exitCode = 1;
}
