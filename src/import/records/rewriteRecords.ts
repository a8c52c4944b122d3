import { Float } from '../../graph/driverValues.ts';
import type { Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { linkColumns, linkPairs } from '../rows/linkColumns.ts';
import { cellOf, type Row } from '../rows/row.ts';
import { statement } from '../statement.ts';
import { aliasesOf } from './aliasesOf.ts';
import { Pieces } from './pipelinedStatements.ts';
import { type Bookkeeping, properties } from './properties.ts';

/** A row to store, with what does not come from it. */
export interface KeptRow {
  readonly row: Row;
  readonly book: Bookkeeping;
}

/** Has stored records, with their links and aliases, say what these rows say and nothing else; what citations say stays. */
export async function rewriteRecords(run: Run, file: DatasetFile, kept: readonly KeptRow[]): Promise<void> {
  if (kept.length === 0) return;
  const ids = kept.map(({ row }) => row.id);
  await run(statement('clearLinks'), { ids });
  if (file.kind === 'case') await run(statement('unlistReports'), { ids });
  const pieces = new Pieces(run);
  await pieces.send(statement('changeRecords'), 'rows', kept, ({ row, book }) =>
    stored(file, row, book, null),
  );
  const rows = kept.map(({ row }) => row);
  for (const column of linkColumns(file)) {
    const { type } = column.link;
    const text = statement(type === 'SUPPORTED_BY' ? 'listReports' : 'createLinks');
    await pieces.send(text, 'pairs', linkPairs(file, rows, column), undefined, { type });
  }
  await pieces.done();
}

/** A record as the statements take it. */
export const stored = (
  file: DatasetFile,
  row: Row,
  book: Bookkeeping,
  support: Parameters<typeof properties>[3],
) => ({
  id: row.id,
  properties: properties(file, row, book, support),
  aliases: aliasesOf(file, row),
  latitude: degrees(cellOf(file, row, 'latitude')),
  longitude: degrees(cellOf(file, row, 'longitude')),
});

/** A point's coordinates are floats, whole or not. */
const degrees = (value: unknown) => (typeof value === 'number' ? new Float(value) : null);
