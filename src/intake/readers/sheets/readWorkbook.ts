import readSheets from 'read-excel-file/node';
import { badInput } from '../../../errors.ts';
import { changedTable } from '../changedTable.ts';
import type { InputRow, InputTable } from '../inputTable.ts';
import type { ZipEntry, ZipSource } from '../packed/openZip.ts';
import { tableOf } from '../table/tableOf.ts';
import { checkSheets } from './checkSheets.ts';
import { sheetCell } from './sheetCell.ts';

/** Reads each sheet of an .xlsx file as a table. `file` names it in messages; `entries` are the files that it is packed of. */
export async function readWorkbook(
  source: ZipSource,
  file: string,
  entries: readonly ZipEntry[],
): Promise<InputTable[]> {
  const said = await checkSheets(file, entries);
  const sheets = await readSheets(source, { trim: false }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw badInput(
      `${file} is not a workbook that can be read: ${why}`,
      'Open it in a spreadsheet program and save it again as .xlsx, or as "CSV UTF-8".',
    );
  });
  const tables: InputTable[] = [];
  const empty: string[] = [];
  for (const { sheet, data } of sheets) {
    const rows: InputRow[] = data
      .map((cells, at) => ({ line: at + 1, cells: cells.map(sheetCell) }))
      .filter(({ cells }) => cells.some((each) => each.trim() !== ''));
    const table = await tableOf({
      name: sheet,
      file,
      place: 'row',
      notes: [],
      async *rows() {
        yield* rows;
      },
    });
    if (table) tables.push(table);
    else empty.push(sheet);
  }
  if (tables.length === 0)
    throw badInput(`${file} has no rows in any sheet.`, 'Give a workbook with headers and rows below them.');
  if (empty.length > 0)
    said.unshift(`These sheets of it have no rows: ${empty.map((each) => `"${each}"`).join(', ')}.`);
  return tables.map((each, at) =>
    at === 0 ? changedTable(each, ({ notes }) => ({ notes: [...notes, ...said] })) : each,
  );
}
