import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../graph/graph.ts';
import { lines, subqueryOf } from '../compose/cypherText.ts';
import { cypherFolder } from '../fragment/readFragments.ts';

/** The revision of the graph that an answer is about. */
export interface Revision {
  readonly revision: number;
  readonly synthetic: boolean;
  readonly importing: boolean;
}

/** A reading of the revision. */
export interface RevisionReading extends Revision {
  /** True if an import was just being committed. */
  readonly committing: boolean;
  /** The revision in which records were last joined; null if none is joined. */
  readonly joinedIn: number | null;
  /** A text that no other revision has, nor the same revision of another store; null where there is no dataset. */
  readonly edition: string | null;
}

/** The statement that reads the revision alone. */
export const revisionText = readFileSync(join(cypherFolder, 'revision.cypher'), 'utf8');

/** The same below a finished row. It imports `value`, so that Neo4j runs it for that row: a subquery that imports nothing could run first. */
const revisionOfRow = subqueryOf({ value: 'value' }, revisionText);

const columns = ['revision', 'synthetic', 'importing', 'committing', 'joinedIn', 'edition'];

/** Returns the reading at the beginning of a row. */
export function revisionOf(row: readonly unknown[] | undefined): RevisionReading {
  const [revision, synthetic, importing, committing, joinedIn, edition] = row ?? [];
  return {
    revision: Number(revision ?? 0),
    synthetic: synthetic === true,
    importing: importing !== null && importing !== undefined,
    committing: committing === true,
    joinedIn: typeof joinedIn === 'number' ? joinedIn : null,
    edition: typeof edition === 'string' ? edition : null,
  };
}

/** Returns the rest of a row that begins with a reading of the revision. */
export const besideRevision = (row: readonly unknown[]): unknown[] => row.slice(columns.length);

/** A statement that returns one row. */
export interface RowStatement extends Statement {
  /** The same statement, which then reads the revision too: its columns stand before those of the statement. */
  readonly withRevision: string;
}

/** Returns both texts of a statement that returns one row: `values` are its expressions by the name of their column, of which one is `value`. */
export function rowStatement(clauses: readonly string[], values: Readonly<Record<string, string>>) {
  const named = Object.entries(values).map(([name, expression]) => `${expression} AS ${name}`);
  return {
    text: lines(clauses, `RETURN ${named.join(', ')}`),
    withRevision: lines(
      clauses,
      `WITH ${named.join(', ')}`,
      revisionOfRow,
      `RETURN ${[...columns, ...Object.keys(values)].join(', ')}`,
    ),
  };
}
