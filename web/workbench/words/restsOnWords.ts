import type { RestsOnQuery } from '../../generated/operations.ts';

const formatted = (count: number | null) => (count ?? 0).toLocaleString('en');

/** The single reports that a number of cases rests on, in a few words: `rests on 3 single reports: 11 without one of them`. */
export function restsOnWords({ holds, before, changes }: RestsOnQuery['fragility']): string {
  const [most] = changes.nodes;
  if (most === undefined)
    return holds === true
      ? 'holds whichever single report is wrong'
      : 'not every report could be tried: the search came to its limit';
  const reports =
    changes.totalCount === 1 ? 'on 1 single report' : `on ${formatted(changes.totalCount)} single reports`;
  const which = changes.totalCount === 1 ? 'without it' : 'without the one that changes it most';
  return `${formatted(before.caseCount)} rests ${reports}: ${formatted(most.after.caseCount)} ${which}`;
}
