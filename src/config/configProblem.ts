/** One mistake in the environment or in `.env`, fit to print: a secret's value is never in it. */
export interface ConfigProblem {
  readonly name: string;
  readonly found: string;
  readonly rule: string;
  readonly wayOut: string;
}

/** The mistakes as one list to print. */
export const describeProblems = (problems: readonly ConfigProblem[]): string =>
  [
    `The configuration has ${problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`}:`,
    ...problems.map(
      ({ name, found, rule, wayOut }) => `  - ${name} ${rule}; found: ${found}.\n    Way out: ${wayOut}`,
    ),
  ].join('\n');
