import type { Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { canonicalRow } from '../rows/row.ts';
import { statement } from '../statement.ts';
import type { StoredRow } from './storedRow.ts';

/** Keeps what stored records or citations are before an import changes or removes them, so that it can be undone. */
export async function keepImages(
  run: Run,
  number: number,
  file: DatasetFile,
  rows: readonly StoredRow[],
): Promise<void> {
  const images = rows.map(({ id, values, package: owner, synthetic, addedIn, changedIn }) => ({
    entity: id,
    row: canonicalRow(file, values),
    package: owner,
    synthetic,
    addedIn,
    changedIn,
  }));
  await run(statement('keepImages'), { number, images });
}
