import type { InputRow } from '../inputTable.ts';

const filled = (cells: readonly string[]) => cells.filter((each) => each.trim() !== '').length;

/** A cell that a header has not: a number with digits behind it, a date, a web address. */
const isData = (cell: string) => /^\s*(?:[-+]?\d[\d\s.,/:-]*|https?:\/\/.*)\s*$/u.test(cell);

/** A label and what belongs to it, such as `Source: | Ministry`, stands above a table. */
const isLabel = (cells: readonly string[]) =>
  /[:：]\s*$/u.test(cells.find((each) => each.trim() !== '') ?? '');

/** Number of cells that a row of the table fills, a few stray rows left aside. */
function usualWidth(rows: readonly InputRow[]): number {
  const widths = rows.map(({ cells }) => filled(cells)).sort((a, b) => b - a);
  return widths[Math.floor(widths.length / 20)] ?? 0;
}

/** Returns the place of the headers among the first rows of an input: the first row that fills about as many cells as the table is wide. */
export function findHeader(rows: readonly InputRow[]): number {
  const width = usualWidth(rows);
  const enough = width <= 3 ? Math.min(width, 2) : Math.ceil(width * 0.75);
  const at = rows.findIndex(({ cells }) => filled(cells) >= enough && !isLabel(cells));
  return Math.max(at, 0);
}

/** Returns the place of the first row of a table without headers: a title or label above it fills one cell of several. */
export function firstDataRow(rows: readonly InputRow[], width: number): number {
  const at = rows.findIndex(({ cells }) => (width < 2 || filled(cells) > 1) && !isLabel(cells));
  return Math.max(at, 0);
}

/** True if a row that was taken for headers looks like a row of data. */
export const isDoubtfulHeader = (cells: readonly string[]): boolean => cells.some(isData);
