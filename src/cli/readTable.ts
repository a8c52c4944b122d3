import { badInput } from '../errors.ts';
import { faults } from '../import/csv/csvFaults.ts';
import { readCsv } from '../import/csv/readCsv.ts';

/** A table of a file: its columns, and its rows with the line on which each begins. */
export interface NamedTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Reads a CSV file with a header. Throws BAD_USER_INPUT with the line of a row that cannot be read. */
export async function readTable(path: string): Promise<NamedTable> {
  const rows: { line: number; cells: readonly string[] }[] = [];
  for await (const chunk of readCsv(path))
    for (const { line, cells, fault } of chunk.rows) {
      if (fault) throw badInput(`${path}, line ${line}: ${faults[fault][0]}.`, `${faults[fault][1]}.`);
      rows.push({ line, cells });
    }
  const [header, ...rest] = rows;
  if (!header) throw badInput(`${path} has no rows.`, 'The first line names the columns.');
  return { columns: header.cells.map((each) => each.trim()), rows: rest };
}
