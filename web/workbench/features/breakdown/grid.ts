import { orderedDimensions } from '../../../generated/model.ts';
import type { BreakdownDimension, GridQuery } from '../../../generated/operations.ts';
import { type DimensionKey, valueOfKey } from '../../model/filterOfKey.ts';
import { nameOfKey } from '../../words/nameOfKey.ts';
import type { GridSide } from './gridSide.ts';
import { withGapYears } from './withGapYears.ts';

type Row = GridQuery['breakdown']['nodes'][number];

/** Rows of a breakdown by two dimensions, as a grid. */
export interface Grid {
  readonly rows: readonly GridSide[];
  readonly columns: readonly GridSide[];
  readonly most: number;
  at(row: GridSide, column: GridSide): Row | undefined;
}

const idOf = (key: DimensionKey): string => valueOfKey(key) ?? '';

/** Cases of each row and column, each counted once, by id. */
interface SideTotals {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Lays the rows of a breakdown out: sides with an order of their own in their course, years without a gap, others by their cases, the unknown last.
 * A case counts once in its row where the totals are known, else once in each cell.
 */
export function gridOf(
  rows: readonly Row[],
  by: readonly [BreakdownDimension, BreakdownDimension],
  totals: SideTotals | null = null,
): Grid {
  const cells = new Map<string, Row>();
  const sides: [Map<string, GridSide>, Map<string, GridSide>] = [new Map(), new Map()];
  const count = (side: Map<string, GridSide>, key: DimensionKey, caseCount: number) => {
    const id = idOf(key);
    const cases = (side.get(id)?.cases ?? 0) + caseCount;
    side.set(id, { id, key, name: nameOfKey(key), cases });
  };
  for (const row of rows) {
    const [first, second] = row.keys;
    if (!first || !second) continue;
    cells.set(`${idOf(first)}\n${idOf(second)}`, row);
    count(sides[0], first, row.caseCount);
    count(sides[1], second, row.caseCount);
  }
  const counted = (index: 0 | 1) => {
    const known = totals && [totals.rows, totals.columns][index];
    return [...sides[index].values()].map((side) => ({ ...side, cases: known?.get(side.id) ?? side.cases }));
  };
  const sorted = (index: 0 | 1): GridSide[] =>
    counted(index).sort(
      (a, b) =>
        Number(a.id === '') - Number(b.id === '') ||
        (orderedDimensions.has(by[index])
          ? a.id.localeCompare(b.id)
          : b.cases - a.cases || a.name.localeCompare(b.name)),
    );
  const sideOf = (index: 0 | 1) => (by[index] === 'YEAR' ? withGapYears(sorted(index)) : sorted(index));
  return {
    rows: sideOf(0),
    columns: sideOf(1),
    most: rows.reduce((most, { caseCount }) => Math.max(most, caseCount), 0),
    at: (row, column) => cells.get(`${row.id}\n${column.id}`),
  };
}
