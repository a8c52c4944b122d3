import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Column, DatasetFile } from '../../src/model/columns.ts';
import { dataPackage } from '../../src/model/dataPackage.ts';
import { datasetFiles } from '../../src/model/datasetFiles.ts';
import { jsonText } from './jsonText.ts';

/** Returns the columns of a file in the order of its header. */
function columnsOf({ file, columns }: DatasetFile, header: readonly string[]): Column[] {
  return header.map((name) => {
    const column = columns.find((each) => each.name === name);
    if (!column) throw new Error(`${file} has the column ${name}, which src/model does not describe.`);
    return column;
  });
}

/**
 * Returns the text of a `datapackage.json` for the CSV files of a folder: facts as given, a resource for each of the paths, and a field for
 * each column that the file has. Throws where a file or a column is none of the model's.
 */
export function dataPackageText(
  folder: string,
  facts: Readonly<Record<string, unknown>>,
  paths: readonly string[],
): string {
  const files = paths.map((path) => {
    const file = datasetFiles.find((each) => each.file === path);
    if (!file) throw new Error(`${join(folder, path)} is no file that src/model describes.`);
    const [header = ''] = readFileSync(join(folder, path), 'utf8').split('\n', 1);
    return { file, columns: columnsOf(file, header.split(',')) };
  });
  return jsonText(dataPackage(facts, files, { complete: true }));
}
