import type { Run } from '../graph/connect.ts';
import type { DatasetFile } from './columns.ts';
import { canonicalRow } from './row.ts';
import { statement } from './statement.ts';
import { storedRows } from './storedRow.ts';

/** Keeps what stored records are before an import changes or removes them. */
export async function keepImages(
  run: Run,
  number: number,
  file: DatasetFile,
  ids: readonly string[],
): Promise<void> {
  const images = (await storedRows(run, file, ids)).map(({ id, values }) => ({
    entity: id,
    row: canonicalRow(file, values),
  }));
  await run(statement('keepImages'), { number, images });
}
