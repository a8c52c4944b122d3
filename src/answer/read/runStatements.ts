import { ExpectedError } from '../../errors.ts';
import type { Graph, Statement, StatementResult, TransactionOptions } from '../../graph/graph.ts';
import type { ReadBounds } from '../../graph/readMessages.ts';
import { joinedOf, learnJoined } from './joinedIds.ts';
import {
  besideRevision,
  type Revision,
  type RevisionReading,
  type RowStatement,
  revisionOf,
  revisionText,
} from './readRevision.ts';
import { rememberedResults } from './rememberedResults.ts';
import { sharedReading } from './sharedReading.ts';

/** The graph moved on between an operation's first statement and its last, or was just moving. */
export class RevisionMoved extends ExpectedError {
  /** True if an import was just being committed: to ask at once would meet the same. */
  readonly committing: boolean;
  /** True if the ids were read without knowing which records are joined; they are known now. */
  readonly learned: boolean;

  constructor({ committing = false, learned = false } = {}) {
    super('NOT_READY', 'An import changed the graph while the operation was answered.', 'Try again.', {
      retryable: true,
    });
    this.committing = committing;
    this.learned = learned;
  }
}

/** The revision that each graph was last seen to have. It only rises: seen again at the end of an operation, it has not moved in between. */
const lastSeen = new WeakMap<Graph, Revision>();

/** Returns the revision that a graph was last seen to have; undefined before the first reading, and after it was seen to move. */
export const seenOf = (graph: Graph): Revision | undefined => lastSeen.get(graph);

/** Options of statements that are read together; `anew` runs them even if their results are known. */
interface RunOptions extends TransactionOptions {
  readonly anew?: boolean;
}

/** Results of statements, and the one revision that they are of. */
interface Ran {
  readonly results: readonly StatementResult[];
  readonly revision: Revision;
}

/**
 * Runs an operation's statements and reads the revision last, since Neo4j is read-committed: what they give is of one
 * revision, the one that was read before they began, or this throws `RevisionMoved`. Even one commit is seen bit by bit while it is applied, so
 * an import announces it; a reading first looks for that and then at the revision, which is why the first reading of all takes two.
 * A single statement of one row reads the revision itself, which saves a transaction; several share one READ transaction.
 * Statements that were run a moment ago are not run again if the graph is of the same edition still.
 */
export async function runStatements(
  graph: Graph,
  statements: readonly (Statement | RowStatement)[],
  options: RunOptions,
  large?: ReadBounds | undefined,
): Promise<Ran> {
  const { anew = large?.isWorking ?? false, ...transaction } = options;
  const run = (all: readonly Statement[]) =>
    large ? graph.readLarge(all, transaction, large) : graph.read(all, transaction);
  const seen = lastSeen.get(graph)?.revision;
  const { joinedIn } = joinedOf(graph);
  const settled = async (before: number, reading: RevisionReading): Promise<Revision> => {
    const revision = unmoved(graph, before, reading);
    if (reading.joinedIn === joinedIn) return revision;
    await learnJoined(graph, transaction);
    throw new RevisionMoved({ learned: true });
  };
  const memory = rememberedResults(graph);
  const asked =
    anew || seen === undefined || statements.length === 0 ? undefined : memory.askedLately(statements);
  if (seen !== undefined && asked?.known) {
    const { edition, results } = asked.known;
    const started = performance.now();
    const reading = await sharedReading(graph, transaction.signal);
    const revision = await settled(seen, reading);
    const milliseconds = performance.now() - started;
    // While an import is under way, the graph shows part of it.
    if (reading.edition === edition && !reading.importing)
      return { results: results.map(({ rows }) => ({ rows, milliseconds })), revision };
  }
  const ran = async (results: StatementResult[], before: number, reading: RevisionReading): Promise<Ran> => {
    const revision = await settled(before, reading);
    if (asked && reading.edition !== null && !reading.importing)
      memory.remember(asked, { edition: reading.edition, results });
    return { results, revision };
  };
  const [only, ...others] = statements;
  if (seen !== undefined && only && 'withRevision' in only && others.length === 0) {
    const { withRevision: text, parameters = {} } = only;
    const [{ rows: [row = []] = [], milliseconds = 0 } = {}] = await run([{ text, parameters }]);
    return ran([{ rows: [besideRevision(row)], milliseconds }], seen, revisionOf(row));
  }
  const reading = { text: revisionText };
  const results = await run([...(seen === undefined ? [reading, reading] : []), ...statements, reading]);
  const before = seen ?? settledRevision(results.shift(), results.shift());
  const last = results.pop();
  return ran(results, before, revisionOf(last?.rows[0]));
}

/** Returns the revision read last, if it is the one read first. */
function unmoved(graph: Graph, before: number, reading: RevisionReading): Revision {
  const { committing, joinedIn: _, edition: __, ...after } = reading;
  if (before !== after.revision || committing) {
    lastSeen.delete(graph);
    throw new RevisionMoved({ committing });
  }
  lastSeen.set(graph, after);
  return after;
}

/** The revision before anything else was read, once no commit of it was under way. */
function settledRevision(first: StatementResult | undefined, second: StatementResult | undefined): number {
  const { committing } = revisionOf(second?.rows[0]);
  if (committing) throw new RevisionMoved({ committing: true });
  return revisionOf(first?.rows[0]).revision;
}
