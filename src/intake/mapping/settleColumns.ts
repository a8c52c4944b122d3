import type { Kind } from '../../model/kinds.ts';
import type { InputRow } from '../readers/inputTable.ts';
import { textsOf } from './firstRows.ts';
import { isList, readMeaning } from './meaning.ts';
import type { Because, ProposedColumn } from './proposedColumn.ts';
import { dateOrderOf, meaningOfValues } from './valueEvidence.ts';

/** Returns columns with the meaning of their values where they had none, and without it where a first column of the same meaning says otherwise. */
export function settleColumns(
  columns: readonly ProposedColumn[],
  kind: Kind | null,
  rows: readonly InputRow[],
): ProposedColumn[] {
  const settled = columns.map((each) => ({ ...each }));
  for (const because of ['COLUMN', 'HEADER', 'NEAR', 'VALUES'] as const) {
    if (because === 'VALUES')
      for (const [at, each] of settled.entries())
        if (each.because === 'NOTHING' && kind !== null) {
          const is = meaningOfValues(kind, textsOf(rows, at), settled);
          if (is !== null) settled[at] = { ...each, is, because };
        }
    for (const [at, each] of settled.entries()) {
      if (each.because !== because || each.is === null) continue;
      const first = settled.findIndex(
        (other, place) =>
          other.is === each.is && (isBefore(other, each) || (other.because === because && place < at)),
      );
      const meaning = readMeaning(each.is);
      if (first >= 0 && meaning && !isList(meaning) && !agree(rows, first, at))
        settled[at] = { ...each, is: null, because: 'TAKEN' };
    }
  }
  return settled.map((each, at) => {
    const meaning = each.is === null ? null : readMeaning(each.is);
    const order = meaning?.column.cell === 'date' ? dateOrderOf(textsOf(rows, at)) : undefined;
    return order ? { ...each, dates: order } : each;
  });
}

const ranks: readonly Because[] = ['COLUMN', 'HEADER', 'NEAR', 'VALUES'];
const isBefore = (one: ProposedColumn, other: ProposedColumn) =>
  ranks.indexOf(one.because) < ranks.indexOf(other.because);

/** True if two columns say the same wherever both say something. */
const agree = (rows: readonly InputRow[], one: number, other: number): boolean =>
  rows.every(({ cells }) => {
    const [left = '', right = ''] = [cells[one]?.trim(), cells[other]?.trim()];
    return left === '' || right === '' || left === right;
  });
