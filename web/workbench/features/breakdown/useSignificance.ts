import { useMemo } from 'react';
import { askPages } from '../../../client/askPages.ts';
import {
  type BreakdownDimension,
  type MoreThanChanceQuery,
  type MoreThanChanceQueryVariables,
  moreThanChance,
  type SignificanceOf,
} from '../../../generated/operations.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { filterOf } from '../../state/investigation.ts';
import { useInvestigation } from '../../state/workbench.ts';
import type { Significance } from './shading.ts';

/** Most pages of 200 pairs that are read: a picture of more has no room. */
const MAX_PAGES = 10;

async function everyPair(
  variables: MoreThanChanceQueryVariables,
  signal: AbortSignal,
): Promise<MoreThanChanceQuery> {
  const placeOf = ({ significance }: MoreThanChanceQuery) => significance;
  const pages = await askPages(moreThanChance, variables, { placeOf, most: MAX_PAGES, signal });
  const [first] = pages;
  const edges = pages.flatMap(({ significance }) => significance.edges);
  return { significance: { ...first.significance, edges } };
}

/** The dimension that the server compares areas with in a grid, whichever side they are on; null where it compares none of its two. */
export function comparedWithAreas(
  by: readonly [BreakdownDimension, BreakdownDimension],
): SignificanceOf | null {
  const other = by[0] === 'AREA' ? by[1] : by[1] === 'AREA' ? by[0] : null;
  return other === 'POST' || other === 'TARGET_COUNTRY' ? other : null;
}

/** Asks which pairs of a grid share more cases than by chance. Null until answered, and where the server does not compare these two dimensions. */
export function useSignificance(
  by: readonly [BreakdownDimension, BreakdownDimension],
  isWanted: boolean,
): Significance | null {
  const where = filterOf(useInvestigation((each) => each.filters));
  const of = comparedWithAreas(by);
  const variables = of && isWanted ? { of, first: 200, ...(where ? { where } : {}) } : null;
  const { data } = useAnswer(moreThanChance, variables, { read: everyPair });
  const areaFirst = by[0] === 'AREA';
  return useMemo(() => {
    if (!data) return null;
    const pairs = new Map(
      data.significance.edges.map(({ node, area, expected, qValue }) => [
        areaFirst ? `${area.id}\n${node.id}` : `${node.id}\n${area.id}`,
        { expected, qValue },
      ]),
    );
    return {
      meaning: data.significance.meaning,
      of: (row, column) => pairs.get(`${row.id}\n${column.id}`) ?? null,
    };
  }, [data, areaFirst]);
}
