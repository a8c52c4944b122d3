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

/** The revision that each graph was last seen to have. It only rises: seen again at the end of an operation, it has not moved in between. */
const lastSeen = new WeakMap<Graph, number>();

/**
 * Runs an operation's statements in one READ transaction and reads the revision last, since Neo4j is read-committed: what they give is of one
 * revision, the one that was read before they began, or this throws `RevisionMoved`.
 */
export async function runStatements(
  graph: Graph,
  statements: readonly Statement[],
  options: TransactionOptions,
): Promise<{ results: StatementResult[]; revision: Revision }> {
  const reading = { text: revisionText };
  const seen = lastSeen.get(graph);
  const results = await graph.read(
    [...(seen === undefined ? [reading] : []), ...statements, reading],
    options,
  );
  const before = seen ?? revisionOf(results.shift()).revision;
  const after = revisionOf(results.pop());
  lastSeen.set(graph, after.revision);
  if (before !== after.revision) throw new RevisionMoved();
  return { results, revision: after };
}
