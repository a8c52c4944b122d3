import type { InputTable } from '../readers/inputTable.ts';
import type { TableMapping } from './mapping.ts';

/**
 * Returns a table read with headers or without, as its mapping says. A mapping that does not say it names columns by their headers: a row that was
 * taken for data holds them if it has the name of one.
 */
export async function headedTable(
  table: InputTable,
  { header, columns }: Pick<TableMapping, 'header' | 'columns'>,
): Promise<InputTable> {
  const found = table.header;
  if (!found || found.is === header) return table;
  if (header !== undefined) return found.read(header);
  if (found.is === 'row') return table;
  const other = await found.read('row');
  return columns.some(({ column }) => other.columns.includes(column.trim())) ? other : table;
}
