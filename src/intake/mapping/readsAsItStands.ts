import { open } from 'node:fs/promises';
import { ExpectedError } from '../../errors.ts';
import { CsvSplitter } from '../../import/csv/csvSplitter.ts';
import { datasetsIn, isDataset } from '../../import/package/datasetsIn.ts';
import { type DataPackage, readPackage } from '../../import/package/readPackage.ts';
import type { Problem } from '../../import/report/problem.ts';
import { readHeader } from '../../import/rows/readHeader.ts';

const FIRST_BYTES = 1 << 16;

/**
 * Returns the data packages of a path that the import reads as they stand: their tables, encodings, separators and headers are those of a
 * dataset. Null if it is something else: a file, another folder, or a package with other tables.
 */
export async function readsAsItStands(path: string): Promise<readonly DataPackage[] | null> {
  const packages: DataPackage[] = [];
  for (const directory of await datasetsIn(path, () => undefined)) {
    if (!(await isDataset(directory))) return null;
    const found = await packageOf(directory);
    if (found === null) return null;
    for (const { file, path: of } of found.files)
      if (!(await hasKnownHeader(of, (row, report) => readHeader(file, of, row, report)))) return null;
    packages.push(found);
  }
  return packages;
}

async function packageOf(directory: string): Promise<DataPackage | null> {
  let isSound = true;
  try {
    const found = await readPackage(directory, () => {
      isSound = false;
    });
    return isSound ? found : null;
  } catch (error) {
    if (error instanceof ExpectedError) return null;
    throw error;
  }
}

type ReadHeader = (
  row: { line: number; cells: readonly string[] },
  report: (problem: Problem) => void,
) => { readonly usable: boolean };

async function hasKnownHeader(path: string, read: ReadHeader): Promise<boolean> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES);
    const text = new TextDecoder().decode(buffer.subarray(0, bytesRead), { stream: true });
    const [header] = new CsvSplitter().split(text, bytesRead < FIRST_BYTES);
    // An empty file has no rows: the import says so.
    if (header === undefined) return bytesRead === 0;
    let isSound = header.fault === undefined;
    const { usable } = read(header, () => {
      isSound = false;
    });
    return usable && isSound;
  } finally {
    await file.close();
  }
}
