import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../../src/neo4j/processIdentity.ts';
import { project } from './projectHome.ts';

const shelf = join(project, '.neo4j', 'tests');
const hourMs = 3_600_000;
const making = '.making-';

/**
 * Returns a folder that outlives the run, made by `make` where there is none yet. Its name is `family-key`; other keys of the
 * family go when nobody has asked for them for an hour. A folder appears whole or not at all, also when several runs make it
 * at once or one is killed midway, and what is in it must not be changed.
 */
export async function kept(
  family: string,
  key: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(shelf, `${family}-${key}`);
  if (!(await touch(folder))) {
    await mkdir(shelf, { recursive: true });
    await clear(family);
    const draft = `${folder}${making}${process.pid}`;
    try {
      await mkdir(draft);
      await make(draft);
      // Where another run was faster, its folder stays.
      await rename(draft, folder).catch(async (error: unknown) => {
        if (!(await touch(folder))) throw error;
      });
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  return folder;
}

/** Marks a folder as asked for now; false where it is not there. */
const touch = (folder: string): Promise<boolean> =>
  utimes(folder, new Date(), new Date()).then(
    () => true,
    () => false,
  );

/** Removes what killed runs left half made, and what nobody has asked for of late. */
async function clear(family: string): Promise<void> {
  for (const name of await readdir(shelf)) {
    if (!name.startsWith(`${family}-`)) continue;
    const [, maker] = name.split(making);
    const found = await stat(join(shelf, name)).catch(() => undefined);
    const unused = found !== undefined && found.mtimeMs < Date.now() - hourMs;
    if (maker === undefined ? unused : !isAlive(Number(maker)))
      await rm(join(shelf, name), { recursive: true, force: true });
  }
}
