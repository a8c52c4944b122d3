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

export default {
  projects: [project('unit'), project('integration'), project('e2e')],
  maxWorkers: 2,
};
