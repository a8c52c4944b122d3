import type { InputRow, InputTable } from '../readers/inputTable.ts';

/** Rows that are looked at to propose a mapping. */
export const SAMPLED = 2_000;

/** Returns the first rows of a table. */
export async function sampleTable(table: InputTable, most = SAMPLED): Promise<InputRow[]> {
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
