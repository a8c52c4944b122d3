import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../errors.ts';
import type { Graph, Statement, StatementResult, TransactionOptions } from '../graph/connect.ts';
import { cypherFolder } from './fragment/readFragments.ts';

/** Which graph an answer is about. */
export interface Revision {
  readonly revision: number;
  readonly synthetic: boolean;
  readonly importing: boolean;
}

/** The graph moved on between an operation's first statement and its last. */
export class RevisionMoved extends ExpectedError {
  constructor() {
    super('NOT_READY', 'An import changed the graph while the operation was answered.', 'Ask again.', {
      retryable: true,
    });
  }
}

const revisionText = readFileSync(join(cypherFolder, 'revision.cypher'), 'utf8');

const revisionOf = (result: StatementResult | undefined): Revision => {
  const [revision = 0, synthetic, importing] = result?.rows[0] ?? [];
  return {
    revision: Number(revision),
    synthetic: synthetic === true || synthetic === 'mixed',
    importing: importing !== null && importing !== undefined,
  };
};

/**
 * Runs an operation's statements in one READ transaction between two readings of the revision, since Neo4j is read-committed: what they
 * give is of one revision, or this throws `RevisionMoved`.
 */
export async function runStatements(
  graph: Graph,
  statements: readonly Statement[],
  options: TransactionOptions,
): Promise<{ results: StatementResult[]; revision: Revision }> {
  const text = { text: revisionText };
  const results = await graph.read([text, ...statements, text], options);
  const before = revisionOf(results[0]);
  const after = revisionOf(results.at(-1));
  if (before.revision !== after.revision) throw new RevisionMoved();
  return { results: results.slice(1, -1), revision: after };
}
