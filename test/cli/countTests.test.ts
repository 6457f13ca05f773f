import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const { countTests } = await import(
  pathToFileURL(join(import.meta.dirname, "../../scripts/countTests.mjs")).href
);

const whole = { status: "passed", assertionResults: [{}] };
const unloaded = { status: "failed", assertionResults: [] };

test.each([
  ["all passed", { numPassedTests: 3, numFailedTests: 0, testResults: [whole] }, true, 3, 0],
  ["some failed", { numPassedTests: 3, numFailedTests: 2, testResults: [whole] }, false, 3, 2],
  [
    "a file did not load",
    { numPassedTests: 3, numFailedTests: 0, testResults: [whole, unloaded] },
    false,
    3,
    1,
  ],
  [
    "vitest failed beside the tests",
    { numPassedTests: 3, numFailedTests: 0, testResults: [whole] },
    false,
    3,
    1,
  ],
])("%s", (_, report, isFine, passed, failed) => {
  expect(countTests(report, { isFine })).toEqual({ passed, failed });
});
