import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { InputRow, InputTable } from '../../../../src/intake/readers/inputTable.ts';
import { readTables } from '../../../../src/intake/readers/readTables.ts';

/** A table of an input with its rows. */
export interface WholeTable extends Pick<InputTable, 'name' | 'file' | 'columns' | 'notes'> {
  readonly rows: readonly InputRow[];
}

/** Returns all rows of a table. */
export async function rowsOf(table: InputTable): Promise<InputRow[]> {
  const rows: InputRow[] = [];
  for await (const row of table.rows()) rows.push(row);
  return rows;
}

async function within<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'wishlist-intake-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes files into a folder of their own and reads what `path` names there; `.` is the folder. */
export const readMade = (
  files: Readonly<Record<string, string | Uint8Array>>,
  path: string,
): Promise<WholeTable[]> =>
  within(async (folder) => {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    const tables = await readTables(join(folder, path));
    return Promise.all(
      tables.map(async ({ name, file, columns, notes, rows }) => ({
        name,
        file: file.replace(`${folder}/`, ''),
        columns,
        notes,
        rows: await rowsOf({ name, file, columns, notes, rows }),
      })),
    );
  });

/** Reads a file of one table. */
export async function readOne(name: string, content: string | Uint8Array): Promise<WholeTable> {
  const [table, ...others] = await readMade({ [name]: content }, name);
  if (!table || others.length > 0) throw new Error(`${name} has ${others.length + (table ? 1 : 0)} tables.`);
  return table;
}

/** The cells of each row of a table. */
export const cellsOf = ({ rows }: WholeTable): (readonly string[])[] => rows.map(({ cells }) => cells);
