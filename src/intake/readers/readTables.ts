import { readdir, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { badInput } from '../../errors.ts';
import { readCsv } from '../../import/csv/readCsv.ts';
import type { InputRow, InputTable } from './inputTable.ts';
import { readWorkbook } from './sheets/readWorkbook.ts';

/** Reads the tables of a file, or of all files of a folder. Throws BAD_USER_INPUT for what cannot be read. */
export async function readTables(path: string): Promise<InputTable[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw badInput(`${path} does not exist.`, 'Give the path of a file or folder.');
  if (!found.isDirectory()) return fileTables(path);
  const names = (await readdir(path)).filter((name) => /\.(csv|xlsx)$/i.test(name)).sort();
  return (await Promise.all(names.map((name) => fileTables(join(path, name))))).flat();
}

const fileTables = async (path: string): Promise<InputTable[]> =>
  /\.xlsx$/i.test(path) ? readWorkbook(path, path) : [await separated(path)];

async function separated(path: string): Promise<InputTable> {
  const columns: string[] = [];
  for await (const { cells } of rowsOf(path)) {
    columns.push(...cells.map((each) => each.trim()));
    break;
  }
  return {
    name: parse(path).name,
    file: path,
    columns,
    notes: [],
    async *rows() {
      let header = true;
      for await (const row of rowsOf(path)) {
        if (!header) yield { line: row.line, cells: columns.map((_, at) => row.cells[at] ?? '') };
        header = false;
      }
    },
  };
}

async function* rowsOf(path: string): AsyncGenerator<InputRow> {
  for await (const { rows } of readCsv(path)) yield* rows;
}
