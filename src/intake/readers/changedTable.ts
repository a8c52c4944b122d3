import type { InputTable } from './inputTable.ts';

/** Returns a table with other facts, which it has too when it is read again with another choice of headers. */
export function changedTable(
  table: InputTable,
  change: (table: InputTable) => Partial<Pick<InputTable, 'name' | 'file' | 'notes'>>,
): InputTable {
  const { header } = table;
  const changed = { ...table, ...change(table) };
  if (!header) return changed;
  const read: typeof header.read = async (choice) => changedTable(await header.read(choice), change);
  return { ...changed, header: { ...header, read } };
}
