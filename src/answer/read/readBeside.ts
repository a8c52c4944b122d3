import type { Statement } from '../../graph/graph.ts';
import type { Operation } from '../compose/types.ts';
import type { NamedRows } from './namedRows.ts';
import { namedStatement } from './namedStatement.ts';
import { RevisionMoved, runStatements } from './runStatements.ts';

/** Reads for a TypeScript field, from the revision that it answers from. What is sure to be `small` is read without a thread of its own. */
export async function readBeside(
  operation: Operation,
  statement: Statement,
  options: { readonly small?: boolean } = {},
): Promise<unknown[][]> {
  return (await readSettled(operation, statement, options)).rows;
}

/** Reads as `readBeside` does. Also tells whether the rows are all of that revision: while an import is under way, some may be of the next. */
export async function readSettled(
  { context }: Operation,
  statement: Statement,
  { small = false } = {},
): Promise<{ readonly rows: unknown[][]; readonly settled: boolean }> {
  if (!context) throw new Error('An operation that is only composed reads nothing.');
  const { graph, timeoutMs, signal, large } = context;
  const bounds = small ? undefined : large;
  const { results, revision } = await runStatements(graph, [statement], { timeoutMs, signal }, bounds);
  if (context.revision !== undefined && context.revision !== revision.revision) throw new RevisionMoved();
  return { rows: results[0]?.rows ?? [], settled: !revision.importing };
}

/** Runs `cypher/fields/<name>.cypher` for a TypeScript field. */
export async function readNamed<Name extends keyof NamedRows>(
  operation: Operation,
  name: Name,
  parameters: Record<string, unknown>,
): Promise<NamedRows[Name][]> {
  return (await readBeside(operation, { text: namedStatement(name), parameters })) as NamedRows[Name][];
}
