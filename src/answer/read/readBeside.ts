import type { Statement } from '../../graph/graph.ts';
import type { ReadBounds } from '../../graph/readMessages.ts';
import type { Operation } from '../compose/types.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';
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

/** A graph, the revision that is read of it, and the bounds of one reading. */
export type ReadPlace = Pick<FieldContext, 'graph' | 'revision' | 'timeoutMs' | 'signal' | 'large'>;

/** Rows of a statement. They are settled if all are of one revision: while an import is under way, some may be of the next. */
export interface ReadRows<Row> {
  readonly rows: Row[];
  readonly settled: boolean;
}

/** Reads for a TypeScript field, from the revision that it answers from. */
export async function readBeside(
  operation: Operation,
  statement: Statement,
  options: ReadOptions = {},
): Promise<unknown[][]> {
  return (await readSettled(operation, statement, options)).rows;
}

/** Reads as `readBeside` does, and tells whether the rows are settled. */
export async function readSettled(
  { context }: Operation,
  statement: Statement,
  options: ReadOptions = {},
): Promise<ReadRows<unknown[]>> {
  if (!context) throw new Error('An operation that is only composed reads nothing.');
  return readAt(context, statement, options);
}

async function readAt(
  place: ReadPlace,
  statement: Statement,
  { small = false, working = false }: ReadOptions,
): Promise<ReadRows<unknown[]>> {
  const { graph, timeoutMs, signal, large } = place;
  const bounds = small || !large ? undefined : working ? workingBounds : large;
  const { results, revision } = await runStatements(graph, [statement], { timeoutMs, signal }, bounds);
  if (place.revision !== undefined && place.revision !== revision.revision) throw new RevisionMoved();
  return { rows: results[0]?.rows ?? [], settled: !revision.importing };
}

/** Runs `cypher/fields/<name>.cypher`, from which an answer is computed. */
export async function readNamed<Name extends keyof NamedRows>(
  place: ReadPlace,
  name: Name,
  parameters: Record<string, unknown>,
): Promise<ReadRows<NamedRows[Name]>> {
  const statement = { text: namedStatement(name), parameters };
  return (await readAt(place, statement, { working: true })) as ReadRows<NamedRows[Name]>;
}
