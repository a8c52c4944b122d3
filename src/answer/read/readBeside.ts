import type { Statement } from '../../graph/graph.ts';
import type { ReadBounds } from '../../graph/readMessages.ts';
import type { Operation } from '../compose/types.ts';
import type { NamedRows } from './namedRows.ts';
import { namedStatement } from './namedStatement.ts';
import { RevisionMoved, runStatements } from './runStatements.ts';

/** Bounds of what an answer is computed from: some two hundred megabytes, in a thread. What such statements read has closer bounds of its own. */
const workingBounds: ReadBounds = { cells: 2_000_000, bytes: 128 * 1024 ** 2, isWorking: true };

interface ReadOptions {
  /** True if it is sure to be small; it is then read without a thread of its own. */
  readonly small?: boolean;
  /** True if an answer is computed from it; else it is a part of the answer, whose bounds it shares. */
  readonly working?: boolean;
}

/** Reads for a TypeScript field, from the revision that it answers from. */
export async function readBeside(
  operation: Operation,
  statement: Statement,
  options: ReadOptions = {},
): Promise<unknown[][]> {
  return (await readSettled(operation, statement, options)).rows;
}

/** Reads as `readBeside` does. Also tells whether the rows are all of that revision: while an import is under way, some may be of the next. */
export async function readSettled(
  { context }: Operation,
  statement: Statement,
  { small = false, working = false }: ReadOptions = {},
): Promise<{ readonly rows: unknown[][]; readonly settled: boolean }> {
  if (!context) throw new Error('An operation that is only composed reads nothing.');
  const { graph, timeoutMs, signal, large } = context;
  const bounds = small || !large ? undefined : working ? workingBounds : large;
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
  const statement = { text: namedStatement(name), parameters };
  return (await readBeside(operation, statement, { working: true })) as NamedRows[Name][];
}
