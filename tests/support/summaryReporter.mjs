/** Closes a run with the one line that says how it went, after everything else that Jest prints. */
export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, testResults } = results;
    const brokenSuites = testResults.filter((each) => each.testExecError).length;
    const failed = numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : brokenSuites);
    const lines = [...whySkipped(testResults)].map(([why, count]) => `${count} skipped: ${why}`);
    const { TEST_SEED: seed, TEST_ROUNDS: rounds = process.env.CI ? 1 : 0.25 } = process.env;
    lines.push(`Random tests: TEST_SEED=${seed} TEST_ROUNDS=${rounds}`);
    lines.push(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);
    process.on('exit', () => process.stdout.write(`\n${lines.join('\n')}\n`));
  }
}

/** How many tests were skipped for each reason that their names give. */
function whySkipped(testResults) {
  const counts = new Map();
  for (const { status, title } of testResults.flatMap((each) => each.testResults)) {
    if (status !== 'pending') continue;
    const [, why = 'on demand only'] = /\(skipped: (.*)\)$/.exec(title) ?? [];
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return counts;
}
