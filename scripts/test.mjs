// npm test: installs what is missing, runs every check and ends with `N passed, N failed`.
// Arguments go to vitest: `npm test -- test/cli`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { countTests } from "./countTests.mjs";
import { build, install, pinnedNode, root } from "./prepare.mjs";

const env = {
  ...process.env,
  // Whatever a check or a test starts as `node` is the pinned one.
  PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
};
const results = join(root, ".cache", "vitest.json");
const inPackage = (...parts) => join(root, "node_modules", ...parts);

const run = (script, args) =>
  spawnSync(pinnedNode, [script, ...args], { cwd: root, stdio: "inherit", env }).status === 0;

/** Each counts as one. */
const checks = [
  ["types", () => run(inPackage("typescript", "bin", "tsc"), ["-p", "."])],
  [
    "format and lint",
    () => run(inPackage("@biomejs", "biome", "bin", "biome"), ["check", "--error-on-warnings"]),
  ],
  ["dead code", () => run(inPackage("knip", "bin", "knip.js"), [])],
  ["build", build],
  ["package", () => run(inPackage("publint", "src", "cli.js"), ["--strict"])],
];

function runTests(args) {
  rmSync(results, { force: true });
  mkdirSync(join(root, ".cache"), { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const isFine = run(inPackage("vitest", "vitest.mjs"), ["run", ...reporters, ...args]);
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  return countTests(JSON.parse(readFileSync(results, "utf8")), { isFine });
}

install();
let passed = 0;
let failed = 0;
for (const [name, check] of checks) {
  const startedAt = Date.now();
  const isFine = check();
  console.log(`${isFine ? "passed" : "FAILED"}: ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  if (isFine) passed += 1;
  else failed += 1;
}
const tests = runTests(process.argv.slice(2));
passed += tests.passed;
failed += tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
