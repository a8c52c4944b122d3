/** Closes a run with the one line that says how it went, after everything else that Jest prints. */
export default class SummaryReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites, testResults }) {
    const brokenSuites = testResults.filter((each) => each.testExecError).length;
    const failed = numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : brokenSuites);
    process.on('exit', () => process.stdout.write(`\n${numPassedTests} passed, ${failed} failed\n`));
  }
}
