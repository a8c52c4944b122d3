import { chunksOf } from '../../model/chunksOf.ts';

/** Most rows of a heat map that can be read on one sheet, upright or across. */
const MOST_ON_A_SHEET = 30;

/** The rows of a heat map for each sheet of paper, about as many on each, so that all are printed in one size. */
export function sheetsOf<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const sheets = Math.ceil(rows.length / MOST_ON_A_SHEET);
  return chunksOf(rows, Math.ceil(rows.length / sheets));
}
