import { askPages } from '../../client/askPages.ts';
import type { BreakdownDimension, GridQuery, GridQueryVariables } from '../../generated/operations.ts';
import { grid } from '../../generated/operations.ts';
import { filterOf } from '../state/investigation.ts';
import { useInvestigation } from '../state/workbench.ts';
import { schemeFor } from './schemeFor.ts';
import { type Answer, useAnswer } from './useAnswer.ts';

/** Most pages of 200 cells that a chart shows. */
const MAX_PAGES = 25;

/** All rows of a breakdown, up to what a chart has room for. */
async function wholeGrid(variables: GridQueryVariables, signal: AbortSignal): Promise<GridQuery> {
  const placeOf = ({ breakdown }: GridQuery) => breakdown;
  const pages = await askPages(grid, variables, { placeOf, most: MAX_PAGES, signal });
  const [first] = pages;
  return { breakdown: { ...first.breakdown, nodes: pages.flatMap(({ breakdown }) => breakdown.nodes) } };
}

/** Asks for a breakdown of the cases within the shared filters. */
export function useGrid(by: readonly BreakdownDimension[]): {
  readonly asked: Answer<GridQuery>;
  readonly variables: GridQueryVariables;
} {
  const filters = useInvestigation((each) => each.filters);
  const breakdown = useInvestigation((each) => each.breakdown);
  const where = filterOf(filters);
  const variables = { by, ...schemeFor(by, breakdown), ...(where ? { where } : {}) };
  return { asked: useAnswer(grid, variables, { keep: true, read: wholeGrid }), variables };
}
