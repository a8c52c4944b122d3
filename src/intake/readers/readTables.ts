import { stat } from 'node:fs/promises';
import { badInput } from '../../errors.ts';
import { changedTable } from './changedTable.ts';
import { folderFiles } from './folder/folderFiles.ts';
import { diskFile } from './inputFile.ts';
import type { InputTable } from './inputTable.ts';
import { readFile } from './readFile.ts';

const NOTHING_HINT =
  'Give a file of separated values (.csv, .tsv), a workbook (.xlsx), FollowTheMoney (.ftm.json), GraphML or GEXF, gzipped or in a .zip, or a folder of them.';

/** Reads the tables of a file, or of all files of a folder. Throws BAD_USER_INPUT for what cannot be read. */
export async function readTables(path: string): Promise<InputTable[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw badInput(`${path} does not exist.`, NOTHING_HINT);
  if (!found.isDirectory()) return readFile(diskFile(path), {});
  const { files, left } = await folderFiles(path);
  const tables: InputTable[] = [];
  for (const { file, settings } of files) tables.push(...(await readFile(file, settings)));
  const [first, ...others] = tables;
  if (!first) throw badInput(`${path} has no file that can be read.`, NOTHING_HINT);
  if (left.length === 0) return tables;
  const note = `These files of the folder are not read: ${left.slice(0, 10).join(', ')}${left.length > 10 ? ' …' : ''}.`;
  return [changedTable(first, ({ notes }) => ({ notes: [...notes, note] })), ...others];
}
