import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { badInput, ExpectedError } from '../../errors.ts';
import { systemErrorCode } from '../../systemErrorCode.ts';

const SUMS_FILE = 'SHA256SUMS';

/** Creates the folder of an export if it does not exist. Throws BAD_USER_INPUT if it is a file, is not empty or cannot be written to. */
export async function makeExportFolder(directory: string): Promise<void> {
  if (directory === '')
    throw badInput('The name of the folder to export to is empty.', 'Name a new folder, or an empty one.');
  try {
    await makeFolder(directory);
    const [first] = await readdir(directory);
    if (first === undefined) return;
    throw badInput(
      `${directory} is not empty: it holds ${first}. An export needs an empty folder.`,
      `Name a new folder, or empty this one. An export without ${SUMS_FILE} was interrupted.`,
    );
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined || error instanceof ExpectedError) throw error;
    throw badInput(
      code === 'EEXIST' || code === 'ENOTDIR'
        ? `${directory} is a file, or is inside one.`
        : `${directory} cannot be written to (${code}).`,
      'Name a new folder, or an empty one.',
    );
  }
}

/** Creates a folder and its parents one by one: `recursive` never returns if a parent takes no folders (`/proc`). */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EEXIST') return;
    const parent = dirname(path);
    if (code !== 'ENOENT' || parent === path) throw error;
    await makeFolder(parent);
    await mkdir(path);
  }
}

/** Completes an export: writes the descriptors, without which nothing imports it, and last the hashes of all its files. */
export async function completeExport(
  directory: string,
  descriptors: ReadonlyMap<string, string>,
  sums: string,
): Promise<void> {
  for (const [name, text] of descriptors) await writeFile(join(directory, name, 'datapackage.json'), text);
  // Renamed when complete: half a list of hashes must not pass for a whole one.
  const unfinished = join(directory, `.${SUMS_FILE}`);
  await writeFile(unfinished, sums);
  await rename(unfinished, join(directory, SUMS_FILE));
}

/** Removes the folders of a failed export, and throws the error, as NOT_READY if it came from the file system. */
export async function abandonExport(folders: readonly string[], error: unknown): Promise<never> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  const code = error instanceof ExpectedError ? undefined : systemErrorCode(error);
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error;
  throw new ExpectedError(
    'NOT_READY',
    `The export could not be written (${code}); its files were removed.`,
    'Check that the disk has space and that the folder is writable, then export again.',
    { cause: error },
  );
}
