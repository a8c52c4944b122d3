/** Closes a run with the one line that says how it went, after everything else that Jest prints; with `TEST_SKIPS=refused` a run that skips a test fails. */
export default class SummaryReporter {
  refused = 0;

  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, testResults } = results;
    const brokenSuites = testResults.filter((each) => each.testExecError).length;
    const failed = numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : brokenSuites);
    if (process.env.TEST_SKIPS === 'refused') this.refused = numPendingTests;
    const lines = [...whySkipped(testResults)].map(([why, count]) => `${count} skipped: ${why}`);
    const { TEST_SEED: seed, TEST_ROUNDS: rounds = 0.25 } = process.env;
    lines.push(`Random tests: TEST_SEED=${seed} TEST_ROUNDS=${rounds}`);
    lines.push(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);
    process.on('exit', () => process.stdout.write(`\n${lines.join('\n')}\n`));
  }

  /** Error that Jest ends with, beside the tests that failed. */
  getLastError() {
    if (this.refused > 0) return new Error(`${this.refused} tests were skipped; here all must run.`);
  }
}

/** Counts the skipped tests by the reason in their names. */
function whySkipped(testResults) {
  const counts = new Map();
  for (const { status, title } of testResults.flatMap((each) => each.testResults)) {
    if (status !== 'pending') continue;
    const [, why = 'on demand only'] = /\(skipped: (.*)\)$/.exec(title) ?? [];
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return counts;
}
