import { chunksOf } from '../../model/chunksOf.ts';

/** Most rows of a heat map that can be read on one sheet, upright or across: of one line each, and of two. */
const MOST_ON_A_SHEET = { one: 30, two: 20 };

/** The rows of a heat map for each sheet of paper, about as many on each, so that all are printed in one size. */
export function sheetsOf<Row>(
  rows: readonly Row[],
  lines: keyof typeof MOST_ON_A_SHEET,
): readonly (readonly Row[])[] {
  const sheets = Math.ceil(rows.length / MOST_ON_A_SHEET[lines]);
  return chunksOf(rows, Math.ceil(rows.length / sheets));
}
