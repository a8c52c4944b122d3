import type { Statement } from '../../graph/graph.ts';
import type { Operation } from '../compose/types.ts';
import type { NamedRows } from './namedRows.ts';
import { namedStatement } from './namedStatement.ts';
import { RevisionMoved, runStatements } from './runStatements.ts';

/** Reads for a TypeScript field, from the revision that it answers from. What is sure to be `small` is read without a thread of its own. */
export async function readBeside(
  { context }: Operation,
  statement: Statement,
  { small = false } = {},
): Promise<unknown[][]> {
  if (!context) throw new Error('An operation that is only composed reads nothing.');
  const { graph, timeoutMs, signal, large } = context;
  const bounds = small ? undefined : large;
  const { results, revision } = await runStatements(graph, [statement], { timeoutMs, signal }, bounds);
  if (context.revision !== undefined && context.revision !== revision.revision) throw new RevisionMoved();
  return results[0]?.rows ?? [];
}

/** Runs `cypher/fields/<name>.cypher` for a TypeScript field. */
export async function readNamed<Name extends keyof NamedRows>(
  operation: Operation,
  name: Name,
  parameters: Record<string, unknown>,
): Promise<NamedRows[Name][]> {
  return (await readBeside(operation, { text: namedStatement(name), parameters })) as NamedRows[Name][];
}
