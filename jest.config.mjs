// What is random in a run begins here, in every worker the same; the last lines of the run print it.
process.env.TEST_SEED ??= String(Date.now() % 2 ** 31);

/** Tests are named for what they need: unit (nothing), integration (a real Neo4j), e2e (Chromium too). */
const project = (name, rest = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  ...rest,
});

const withNeo4j = {
  globalSetup: '<rootDir>/tests/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.mjs',
  // The setup has built them.
  moduleNameMapper: { '^(\\.\\./)+thread/startWorker\\.ts$': '<rootDir>/tests/support/builtWorker.ts' },
};

const inBrowser = { ...withNeo4j, globalSetup: '<rootDir>/tests/support/browserSetup.mjs' };

export default {
  projects: [project('unit'), project('integration', withNeo4j), project('e2e', inBrowser)],
  // Tests are never timed: a slow machine is no failure.
  testTimeout: 120_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/support/slowestFirst.mjs',
  reporters: ['default', '<rootDir>/tests/support/summaryReporter.mjs'],
};
