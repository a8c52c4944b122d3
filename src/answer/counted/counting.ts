import { ExpectedError } from '../../errors.ts';
import type { Projection } from '../../projection/projection.ts';
import type { CurrentProjection } from '../../projection/projections.ts';
import { nextTurn } from '../../scheduling/nextTurn.ts';
import { monotonicMs } from '../../thread/monotonicMs.ts';
import { RevisionMoved, seenOf } from '../read/runStatements.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';

/** The projection that counts for an operation, or the reason why the graph does. */
export type Counting = { readonly current: CurrentProjection } | { readonly why: string };

/**
 * Returns the projection if it is of the revision that the graph was last seen to have. While an import is under way the graph shows part of it,
 * which the projection does not.
 */
export function countingOf({ graph, services }: Pick<FieldContext, 'graph' | 'services'>): Counting {
  const { projections } = services;
  const current = projections.held();
  if (current === null) return { why: 'The projection has not been loaded yet.' };
  const { revision } = current.projection;
  const seen = seenOf(graph);
  if (projections.isStale() || (seen !== undefined && seen.revision !== revision))
    return { why: `The projection is of revision ${revision}, the graph of another one.` };
  if (seen?.importing) return { why: 'An import is under way.' };
  return { current };
}

/** Cases that are looked at in one turn of the event loop: about a millisecond. */
const CASES_OF_TURN = 50_000;

/**
 * Begins to count for an operation, whose other parts must then be of the projection's revision. Returns a function to call with the number of
 * cases that were looked at: it waits for the next turn when there were enough of them.
 */
export function countingTurns(
  context: FieldContext,
  { revision }: Projection,
): (looked: number) => Promise<void> {
  if (context.revision !== undefined && context.revision !== revision) throw new RevisionMoved();
  context.revision = revision;
  context.counted = true;
  const deadline = monotonicMs() + context.timeoutMs;
  let sum = 0;
  return async (looked) => {
    sum += looked;
    if (sum < CASES_OF_TURN) return;
    sum = 0;
    await nextTurn();
    context.signal?.throwIfAborted();
    if (monotonicMs() > deadline) throw overdue();
  };
}

/** Returns the number of a record. It is in the projection if that is of the graph's revision; if it is not, the graph has moved on. */
export function numberOf(projection: Projection, id: string): number {
  const number = projection.entityNumber(id);
  if (number === undefined) throw new RevisionMoved();
  return number;
}

const overdue = () =>
  new ExpectedError(
    'TIMEOUT',
    'The operation reached its time limit while cases were counted.',
    'Narrow the question: a smaller `first`, fewer nested levels.',
    { retryable: true },
  );
