import type { BreakdownDimension, GridQuery, GridQueryVariables } from '../../generated/operations.ts';
import { grid } from '../../generated/operations.ts';
import { allOf } from '../caseFilter.ts';
import { useInvestigation } from '../state/bench.ts';
import { filterOf } from '../state/investigation.ts';
import { type Asked, useAnswer } from '../useAnswer.ts';

/** Asks a breakdown of the cases that the shared filters and the slice let through. */
export function useGrid(by: readonly BreakdownDimension[]): {
  readonly asked: Asked<GridQuery>;
  readonly variables: GridQueryVariables;
} {
  const filters = useInvestigation((each) => each.filters);
  const slice = useInvestigation((each) => each.slice);
  const where = allOf(slice?.where, filterOf(filters));
  const variables = { by, ...(where ? { where } : {}) };
  return { asked: useAnswer(grid, variables, { keep: true }), variables };
}
