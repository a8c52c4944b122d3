import type { PathStop } from '../../../generated/operations.ts';

/** How far an answer holds, in words. */
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
  const looked = `${explored.toLocaleString('en')} beginnings looked at`;
  if (stoppedBy === 'WORK' || stoppedBy === 'TIME')
    return `The search came to its limit of ${stoppedBy === 'WORK' ? 'work' : 'time'}: these are the best of up to ${settledHops} ${settledHops === 1 ? 'hop' : 'hops'} only (${looked}). Narrow the filters or ask for fewer hops.`;
  if (stoppedBy === 'HOPS') return `There are no more; more hops might give some (${looked}).`;
  return complete ? `These are the best there are (${looked}).` : `${looked}.`;
}
