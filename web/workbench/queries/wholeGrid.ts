import { askPages } from '../../client/askPages.ts';
import { type GridQuery, type GridQueryVariables, grid } from '../../generated/operations.ts';

/** Most pages of 200 rows that a chart shows. */
const MAX_PAGES = 25;

/** All rows of a breakdown, up to what a chart has room for. */
export async function wholeGrid(variables: GridQueryVariables, signal: AbortSignal): Promise<GridQuery> {
  const placeOf = ({ breakdown }: GridQuery) => breakdown;
  const pages = await askPages(grid, variables, { placeOf, most: MAX_PAGES, signal });
  const [first] = pages;
  return { breakdown: { ...first.breakdown, nodes: pages.flatMap(({ breakdown }) => breakdown.nodes) } };
}
