import type { Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { cellOf, type Row } from '../rows/row.ts';
import { statement } from '../statement.ts';
import { type Bookkeeping, properties } from './properties.ts';

/** The key that the statements on citations find one by. */
export const citationKey = (file: DatasetFile, row: Row) => {
  const at = (name: string) => cellOf(file, row, name) ?? '';
  return { id: row.id, case: at('case'), report: at('report'), entity: at('entity'), role: at('role') };
};

/** A citation as the statements take it. */
export const storedCitation = (file: DatasetFile, row: Row, book: Bookkeeping) => ({
  ...citationKey(file, row),
  properties: properties(file, row, book, null),
});

/** Of several citations of one report, one takes the place of the bare listing that the case's row made. */
export async function addToStored(
  run: Run,
  rows: readonly { id: string; case: unknown; report: unknown }[],
): Promise<void> {
  const first = new Map([...rows].reverse().map((row) => [`${row.case} ${row.report}`, row]));
  const filled = new Set(
    (await run(statement('fillCitations'), { rows: [...first.values()] })).map(({ id }) => id),
  );
  await run(statement('createCitations'), { rows: rows.filter(({ id }) => !filled.has(id)) });
}
