import { useMemo } from 'react';
import type { BreakdownDimension, GridQuery } from '../../../generated/operations.ts';
import { valueOfKey } from '../../model/filterOfKey.ts';
import { useGrid } from '../../queries/useGrid.ts';
import type { GridTotals } from './shading.ts';

const totalsOf = ({ breakdown }: GridQuery): ReadonlyMap<string, number> =>
  new Map(
    breakdown.nodes.flatMap(({ keys: [key], caseCount }) =>
      key ? [[valueOfKey(key) ?? '', caseCount] as const] : [],
    ),
  );

/** Counts the cases of the rows and columns of a grid: the sum of cells would count a case with several values more than once. Null until counted. */
export function useGridTotals(rows: BreakdownDimension, columns: BreakdownDimension): GridTotals | null {
  const { data: byRow } = useGrid([rows]).asked;
  const { data: byColumn } = useGrid([columns]).asked;
  return useMemo(
    () =>
      byRow && byColumn
        ? { rows: totalsOf(byRow), columns: totalsOf(byColumn), all: byRow.breakdown.caseTotal }
        : null,
    [byRow, byColumn],
  );
}
