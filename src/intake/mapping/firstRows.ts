import type { InputRow, InputTable } from '../readers/inputTable.ts';

/** Returns the first rows of a table. */
export async function firstRows(table: InputTable, most: number): Promise<InputRow[]> {
  const rows: InputRow[] = [];
  for await (const row of table.rows()) {
    rows.push(row);
    if (rows.length >= most) break;
  }
  return rows;
}

/** Returns the different texts of a column, in their order, without empty ones. */
export const textsOf = (rows: readonly InputRow[], at: number): string[] => [
  ...new Set(rows.map(({ cells }) => (cells[at] ?? '').trim()).filter(Boolean)),
];
