import type { Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { canonicalRow } from '../rows/row.ts';
import { statementText } from '../statementText.ts';
import type { StoredRow } from './storedRow.ts';

/** Saves the stored state of records or citations before an import changes or removes them, so that it can be undone. */
export async function saveBeforeImages(
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
  await run(statementText('saveBeforeImages'), { number, images });
}
