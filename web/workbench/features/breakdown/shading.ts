import { percentText } from '../../words/percentText.ts';
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

/** The meaning of the shades of tested pairs, or of there being none. */
export const testedWords = (meaning: string, { most }: ShadedGrid): string =>
  most === 0
    ? `No cell has more cases than chance would give it, with a q of at most ${MOST_FALSE}. ${meaning}`
    : `The stronger the colour of a cell, the smaller its q; cells without a colour have one above ${MOST_FALSE}, or no more cases than expected. ${meaning}`;

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
  readonly by: Shading;
  readonly most: number;
  of(row: GridSide, column: GridSide, cases: number): number;
  /** That value as it is read; null where the number of cases says it, and in a cell without a colour. */
  words(row: GridSide, column: GridSide, cases: number): string | null;
}

/** A share from 0 to 1 as it is read in a cell: in whole percent, and never 0 where there is one. */
export const shareWords = (share: number): string =>
  share > 0 && share < 0.005 ? '<1 %' : `${Math.round(share * 100)} %`;

/** True if cells say below their cases how far these are from chance. */
export const saysChance = ({ by, most }: ShadedGrid): boolean => by === 'chance' && most > 0;

/** The lines of a cell: its share where that is what shades it, else its cases, with the value that shades them below. */
export function cellLines(shaded: ShadedGrid, row: GridSide, column: GridSide, cases: number): string[] {
  const words = shaded.words(row, column, cases);
  if (shaded.by === 'share' && words !== null) return [words];
  return [String(cases), ...(words === null ? [] : [words])];
}

/** The other number of a cell, for its tooltip: null where the cell shows all that there is. */
export const shareBeside = (
  { by, of }: ShadedGrid,
  row: GridSide,
  column: GridSide,
  cases: number,
): string | null => (by === 'share' ? `${percentText(of(row, column, cases))} of its row` : null);

/** The scale of the shades: what they stand for, and how a value of it is written. */
export interface ShadeScale {
  readonly of: string;
  readonly steps: readonly number[];
  readonly text: (value: number) => string;
}

/** The scale of a shaded grid; `isTested` where the server tested its pairs. */
export function scaleOf({ by, most }: ShadedGrid, isTested: boolean): ShadeScale {
  const steps = [most / 16, most / 4, most];
  if (by === 'share') return { of: 'share of the row', steps, text: shareWords };
  if (by === 'count') return { of: 'cases', steps: [1, ...steps].map(Math.round), text: String };
  return isTested
    ? {
        of: 'q',
        steps: [MOST_FALSE, 0.001, LEAST_Q].map((q) => -Math.log10(q)),
        text: (shade) => `≤ ${Number((10 ** -shade).toPrecision(1))}`,
      }
    : { of: 'above chance', steps, text: (excess) => excess.toFixed(1) };
}

/** Shades a grid by counts, or against its totals once they are known; against chance by the server's test of its pairs, where there is one. */
export function shadeGrid(
  grid: Grid,
  by: Shading,
  totals: GridTotals | null,
  significance: Significance | null = null,
): ShadedGrid {
  if (by === 'count' || !totals)
    return { by: 'count', most: grid.most, of: (_row, _column, cases) => cases, words: () => null };
  const of = (row: GridSide, column: GridSide, cases: number) =>
    by === 'chance' && significance
      ? shadeOfTest(significance.of(row, column))
      : shadeOf(cases, row, column, by, totals);
  const values = grid.rows.flatMap((row) =>
    grid.columns.map((column) => of(row, column, grid.at(row, column)?.caseCount ?? 0)),
  );
  const words = (row: GridSide, column: GridSide, cases: number) => {
    const value = of(row, column, cases);
    if (by === 'share') return shareWords(value);
    if (value === 0) return null;
    const test = significance?.of(row, column);
    return test ? `q ${qWords(test.qValue)}` : `+${value.toFixed(1)}`;
  };
  return { by, most: values.reduce((most, value) => Math.max(most, value), 0), of, words };
}
