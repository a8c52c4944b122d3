import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { badInput, ExpectedError } from '../../errors.ts';
import { systemErrorCode } from '../../systemErrorCode.ts';

const sumsFile = 'SHA256SUMS';

/** Makes the folder that an export goes to where there is none; refuses a file of that name, and a folder that holds something. */
export async function makeExportFolder(directory: string): Promise<void> {
  if (directory === '')
    throw badInput('The name of the folder to export to is empty.', 'Name a new folder, or an empty one.');
  try {
    await makeFolder(directory);
    const [first] = await readdir(directory);
    if (first === undefined) return;
    throw badInput(
      `${directory} is not empty: it holds ${first}. An export goes to an empty folder, so that nothing of another stays in it.`,
      `Name a new folder, or empty this one. An export without ${sumsFile} was interrupted.`,
    );
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined || error instanceof ExpectedError) throw error;
    throw badInput(
      code === 'EEXIST' || code === 'ENOTDIR'
        ? `${directory} is a file, or lies in one.`
        : `${directory} cannot be written to (${code}).`,
      'Name a new folder, or an empty one.',
    );
  }
}

/** Makes a folder and those that it lies in; one after the other, since `recursive` goes on for ever where a parent takes none (`/proc`). */
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

/** Writes what makes an export whole: the descriptors, without which nothing imports it, and last the hashes of all its files. */
export async function completeExport(
  directory: string,
  descriptors: ReadonlyMap<string, string>,
  sums: string,
): Promise<void> {
  for (const [name, text] of descriptors) await writeFile(join(directory, name, 'datapackage.json'), text);
  // Moved to its name whole: half a list of hashes must not pass for one.
  const unfinished = join(directory, `.${sumsFile}`);
  await writeFile(unfinished, sums);
  await rename(unfinished, join(directory, sumsFile));
}

/** Takes away the folders that a failed export made, and tells what of the file system went wrong. */
export async function abandonExport(folders: readonly string[], error: unknown): Promise<never> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  const code = error instanceof ExpectedError ? undefined : systemErrorCode(error);
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error;
  throw new ExpectedError(
    'NOT_READY',
    `The export could not be written (${code}); what was written is taken away again.`,
    'See that there is room and that the folder may be written to, then export again.',
    { cause: error },
  );
}
