import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../../errors.ts';
import type { Graph, Statement, StatementResult, TransactionOptions } from '../../graph/graph.ts';
import type { ReadBounds } from '../../graph/readMessages.ts';
import { cypherFolder } from '../fragment/readFragments.ts';

/** The revision of the graph that an answer is about. */
export interface Revision {
  readonly revision: number;
  readonly synthetic: boolean;
  readonly importing: boolean;
}

/** The graph moved on between an operation's first statement and its last, or was just moving. */
export class RevisionMoved extends ExpectedError {
  /** True if an import was just being committed: to ask at once would meet the same. */
  readonly committing: boolean;

  constructor(committing = false) {
    super('NOT_READY', 'An import changed the graph while the operation was answered.', 'Try again.', {
      retryable: true,
    });
    this.committing = committing;
  }
}

const revisionText = readFileSync(join(cypherFolder, 'revision.cypher'), 'utf8');

const revisionOf = (result: StatementResult | undefined): Revision & { committing: boolean } => {
  const [revision = 0, synthetic, importing, committing] = result?.rows[0] ?? [];
  return {
    revision: Number(revision),
    synthetic: synthetic === true,
    importing: importing !== null && importing !== undefined,
    committing: committing === true,
  };
};

/** The revision that each graph was last seen to have. It only rises: seen again at the end of an operation, it has not moved in between. */
const lastSeen = new WeakMap<Graph, number>();

/**
 * Runs an operation's statements in one READ transaction and reads the revision last, since Neo4j is read-committed: what they give is of one
 * revision, the one that was read before they began, or this throws `RevisionMoved`. Even one commit is seen bit by bit while it is applied, so
 * an import announces it; a reading first looks for that and then at the revision, which is why the first reading of all takes two.
 */
export async function runStatements(
  graph: Graph,
  statements: readonly Statement[],
  options: TransactionOptions,
  large?: ReadBounds | undefined,
): Promise<{ results: StatementResult[]; revision: Revision }> {
  const reading = { text: revisionText };
  const seen = lastSeen.get(graph);
  const all = [...(seen === undefined ? [reading, reading] : []), ...statements, reading];
  const results = await (large ? graph.readLarge(all, options, large) : graph.read(all, options));
  const before = seen ?? settledRevision(results.shift(), results.shift());
  const { committing, ...after } = revisionOf(results.pop());
  if (before !== after.revision || committing) {
    lastSeen.delete(graph);
    throw new RevisionMoved(committing);
  }
  lastSeen.set(graph, after.revision);
  return { results, revision: after };
}

/** The revision before anything else was read, once no commit of it was under way. */
function settledRevision(first: StatementResult | undefined, second: StatementResult | undefined): number {
  const { committing } = revisionOf(second);
  if (committing) throw new RevisionMoved(true);
  return revisionOf(first).revision;
}
