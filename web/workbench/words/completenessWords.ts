import type { PathStop } from '../../generated/operations.ts';

/** Completeness of a path search in words. */
export function completenessWords({
  complete,
  settledHops,
  stoppedBy,
  explored,
}: {
  readonly complete: boolean;
  readonly settledHops: number;
  readonly stoppedBy: PathStop | null;
  readonly explored: number;
}): string {
  const looked = `${explored.toLocaleString('en')} partial paths examined`;
  if (stoppedBy === 'WORK' || stoppedBy === 'TIME')
    return `The search reached its ${stoppedBy === 'WORK' ? 'work' : 'time'} limit: these are the best paths of up to ${settledHops} ${settledHops === 1 ? 'hop' : 'hops'} only (${looked}). Narrow the filters or allow fewer hops.`;
  if (stoppedBy === 'HOPS') return `There are no more paths; allowing more hops might find some (${looked}).`;
  return complete ? `These are the best paths (${looked}).` : `${looked}.`;
}
