import type { Grid } from './grid.ts';
import type { GridSide } from './gridSide.ts';

/** The ways in which the cells of a grid are shaded. */
export type Shading = 'count' | 'share' | 'chance';

/** The cases of each row, of each column and of the whole, each case counted once. */
export interface GridTotals {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly all: number;
}

/** The meaning of the shades, in a sentence. */
export const shadingWords: Readonly<Record<Shading, string>> = {
  count: 'The stronger the colour of a cell, the more cases it has.',
  share: 'The stronger the colour of a cell, the greater its share of the cases of its row.',
  chance:
    'Cells with a colour have more cases than their row and column would share by chance, the stronger the more; others have as many or fewer. It is shown by (cases − expected) / √expected.',
};

/** The number of cases that a row and a column would share if neither favoured the other. */
export const expectedCases = (row: GridSide, column: GridSide, { rows, columns, all }: GridTotals): number =>
  all === 0 ? 0 : ((rows.get(row.id) ?? 0) * (columns.get(column.id) ?? 0)) / all;

function shadeOf(cases: number, row: GridSide, column: GridSide, by: Shading, totals: GridTotals): number {
  if (by === 'count') return cases;
  if (by === 'share') return cases / (totals.rows.get(row.id) ?? cases);
  const expected = expectedCases(row, column, totals);
  return expected > 0 ? Math.max(0, (cases - expected) / Math.sqrt(expected)) : 0;
}

/** The value that shades each cell of a grid, beside the greatest of all. */
export interface ShadedGrid {
  readonly most: number;
  of(row: GridSide, column: GridSide, cases: number): number;
}

/** Shades a grid by counts, or against its totals once they are known. */
export function shadeGrid(grid: Grid, by: Shading, totals: GridTotals | null): ShadedGrid {
  if (by === 'count' || !totals) return { most: grid.most, of: (_row, _column, cases) => cases };
  const of = (row: GridSide, column: GridSide, cases: number) => shadeOf(cases, row, column, by, totals);
  const values = grid.rows.flatMap((row) =>
    grid.columns.map((column) => of(row, column, grid.at(row, column)?.caseCount ?? 0)),
  );
  return { most: values.reduce((most, value) => Math.max(most, value), 0), of };
}
