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

/** The pairs of a grid that share more cases than by chance, as the server tests them. */
export interface Significance {
  /** The meaning of a small q, in a sentence. */
  readonly meaning: string;
  /** Null for a pair that shares no more cases than expected. */
  of(row: GridSide, column: GridSide): { readonly expected: number; readonly qValue: number } | null;
}

/** The expected share of false findings that a finding must not exceed. */
const MOST_FALSE = 0.05;

/** Below this, findings are shaded alike: a scale to the smallest of all would leave the others pale. */
const LEAST_Q = 1e-6;

/** The shade of a tested pair: the orders of magnitude by which its q lies below 1; none where it may well be chance. */
const shadeOfTest = (test: { readonly qValue: number } | null): number =>
  test && test.qValue <= MOST_FALSE ? -Math.log10(Math.max(LEAST_Q, test.qValue)) : 0;

/** The meaning of the shades of tested pairs. */
export const testedWords = (meaning: string): string =>
  `The stronger the colour of a cell, the smaller its q; cells without a colour have one above ${MOST_FALSE}, or no more cases than expected. ${meaning}`;

/** A small number as it is read beside others: never 0. */
export const qWords = (qValue: number): string => (qValue < 0.001 ? '<0.001' : qValue.toFixed(3));

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

/** Shades a grid by counts, or against its totals once they are known; against chance by the server's test of its pairs, where there is one. */
export function shadeGrid(
  grid: Grid,
  by: Shading,
  totals: GridTotals | null,
  significance: Significance | null = null,
): ShadedGrid {
  if (by === 'count' || !totals) return { most: grid.most, of: (_row, _column, cases) => cases };
  const of = (row: GridSide, column: GridSide, cases: number) =>
    by === 'chance' && significance
      ? shadeOfTest(significance.of(row, column))
      : shadeOf(cases, row, column, by, totals);
  const values = grid.rows.flatMap((row) =>
    grid.columns.map((column) => of(row, column, grid.at(row, column)?.caseCount ?? 0)),
  );
  return { most: values.reduce((most, value) => Math.max(most, value), 0), of };
}
