/**
 * How many tests of a vitest JSON report passed and failed. A file that could not even be loaded
 * counts as one that failed, and so does whatever made vitest fail beside the tests.
 */
export function countTests({ numPassedTests, numFailedTests, testResults }, { isFine }) {
  const unloaded = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const failed = numFailedTests + unloaded.length;
  return { passed: numPassedTests, failed: isFine ? failed : Math.max(failed, 1) };
}
