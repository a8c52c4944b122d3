import type { BreakdownDimension, GridQuery, GridQueryVariables } from '../../generated/operations.ts';
import { grid } from '../../generated/operations.ts';
import { filterOf } from '../state/investigation.ts';
import { useInvestigation } from '../state/workbench.ts';
import { schemeFor } from './schemeFor.ts';
import { type Answer, useAnswer } from './useAnswer.ts';
import { wholeGrid } from './wholeGrid.ts';

/** Asks for a breakdown of the cases within the shared filters. */
export function useGrid(by: readonly BreakdownDimension[]): {
  readonly asked: Answer<GridQuery>;
  readonly variables: GridQueryVariables;
} {
  const filters = useInvestigation((each) => each.filters);
  const breakdown = useInvestigation((each) => each.breakdown);
  const where = filterOf(filters);
  const variables = { by, ...schemeFor(by, breakdown), ...(where ? { where } : {}) };
  return { asked: useAnswer(grid, variables, { read: wholeGrid }), variables };
}
