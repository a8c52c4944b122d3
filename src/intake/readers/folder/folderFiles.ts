import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, normalize } from 'node:path';
import { badInput } from '../../../errors.ts';
import { isDataset } from '../../../import/package/datasetsIn.ts';
import { readDescriptor } from '../../../import/package/readDescriptor.ts';
import { diskFile, type InputFile } from '../inputFile.ts';
import type { InputSettings } from '../inputSettings.ts';
import { resourceSettings } from './resourceSettings.ts';

/** A file of a folder, with what the folder's descriptor says about it. */
export interface FolderFile {
  readonly file: InputFile;
  readonly settings: InputSettings;
}

const readable = /\.(?:csv|tsv|tab|psv|xlsx|jsonl|ndjson|ijson|ftm|ftm\.json|graphml|gexf)(?:\.gz)?$|\.zip$/i;

/** Returns the files of a folder that its descriptor lists, then the others by name; and the names of those that no reader reads. */
export async function folderFiles(
  folder: string,
): Promise<{ readonly files: readonly FolderFile[]; readonly left: readonly string[] }> {
  const descriptor = join(folder, 'datapackage.json');
  const described = (await isDataset(folder)) ? await readDescriptor(folder) : null;
  const files = new Map<string, FolderFile>();
  for (const resource of described?.resources ?? []) {
    const path = normalize(resource.path);
    if (isAbsolute(path) || path.startsWith('..') || /^[a-z]+:\/\//i.test(resource.path))
      throw badInput(
        `${descriptor}: the resource ${resource.name} has the path ${resource.path}.`,
        'Keep the files of a dataset inside its folder.',
      );
    if (!(await stat(join(folder, path)).catch(() => null))?.isFile())
      throw badInput(
        `${descriptor}: the resource ${resource.name} has the path ${resource.path}, which is not a file of the folder.`,
        'Add the file, or take it out of the resources.',
      );
    files.set(path, { file: diskFile(join(folder, path)), settings: resourceSettings(descriptor, resource) });
  }
  const left: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const { name } of entries.filter((each) => each.isFile()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (files.has(name) || name === 'datapackage.json' || name.startsWith('.')) continue;
    if (readable.test(name)) files.set(name, { file: diskFile(join(folder, name)), settings: {} });
    else left.push(name);
  }
  return { files: [...files.values()], left };
}
