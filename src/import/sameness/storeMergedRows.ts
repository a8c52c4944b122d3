import type { Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { recordProperties } from '../records/properties.ts';
import { readRecords } from '../records/readRecords.ts';
import { recordParameters } from '../records/recordParameters.ts';
import { canonicalRow } from '../rows/row.ts';
import { rowHash } from '../rows/rowHash.ts';
import { statementText } from '../statementText.ts';
import { furtherTitles, mergedRow } from './mergedRow.ts';

/** Groups whose rows are read at once. */
const GROUPS_AT_ONCE = 500;

/** Stores, in the first record of each group, what the rows of the group state together. */
export async function storeMergedRows(
  run: Run,
  file: DatasetFile,
  groups: readonly (readonly string[])[],
): Promise<void> {
  for (let from = 0; from < groups.length; from += GROUPS_AT_ONCE) {
    const page = groups.slice(from, from + GROUPS_AT_ONCE);
    const stated = new Map((await readRecords(run, file, page.flat())).map((row) => [row.id, row]));
    const rows = page.flatMap((ids) => {
      const members = ids.flatMap((id) => stated.get(id) ?? []);
      const [own] = members;
      if (!own) return [];
      const book = { ...own, rowHash: rowHash(canonicalRow(file, own.values)) };
      const row = mergedRow(file, members);
      const properties = recordProperties(file, row, book, null);
      return [recordParameters(file, row, properties, furtherTitles(file, members))];
    });
    await run(statementText('changeRecords'), { rows });
  }
}
