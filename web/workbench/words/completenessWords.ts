import type { PathStop } from '../../generated/operations.ts';

/** Completeness of a path search in words, which never speaks of paths where it found none. */
export function completenessWords({
  complete,
  settledHops,
  stoppedBy,
  explored,
  paths,
}: {
  readonly complete: boolean;
  readonly settledHops: number;
  readonly stoppedBy: PathStop | null;
  readonly explored: number;
  readonly paths: readonly unknown[];
}): string {
  const looked = `${explored.toLocaleString('en')} partial ${explored === 1 ? 'path' : 'paths'} examined`;
  const found = paths.length > 0;
  const isLimited = stoppedBy === 'WORK' || stoppedBy === 'TIME';
  if (isLimited) {
    const hops = `up to ${settledHops} ${settledHops === 1 ? 'hop' : 'hops'}`;
    const certain = found ? `these are the best paths of ${hops} only` : `it is certain for ${hops} only`;
    return `The search reached its ${stoppedBy === 'WORK' ? 'work' : 'time'} limit: ${certain} (${looked}). Narrow the filters or allow fewer hops.`;
  }
  if (stoppedBy === 'HOPS')
    return `${found ? 'There are no more paths; allowing' : 'Allowing'} more hops might find some (${looked}).`;
  return complete && found ? `These are the best paths (${looked}).` : `${looked}.`;
}
