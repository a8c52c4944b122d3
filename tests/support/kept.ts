import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../../src/isAlive.ts';
import { project } from './projectHome.ts';

const HOUR_MS = 3_600_000;
const MAKING_PREFIX = '.making-';

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
  const shelf = await ownShelf();
  const folder = join(shelf, `${family}-${key}`);
  if (!(await touch(folder))) {
    await clear(shelf, family);
    const draft = `${folder}${MAKING_PREFIX}${process.pid}`;
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

/** A user's own place, since what another user has kept may not be read: in the project, or in the temporary folder where the project is not this user's. */
async function ownShelf(): Promise<string> {
  const { username } = userInfo();
  const ofProject = join(project, '.neo4j', `tests-${username}`);
  const ofSystem = join(tmpdir(), `wishlist-kept-${username}`);
  return mkdir(ofProject, { recursive: true, mode: 0o700 }).then(
    () => ofProject,
    async () => {
      await mkdir(ofSystem, { recursive: true, mode: 0o700 });
      return ofSystem;
    },
  );
}

/** Marks a folder as asked for now; false where it is not there. */
const touch = (folder: string): Promise<boolean> =>
  utimes(folder, new Date(), new Date()).then(
    () => true,
    () => false,
  );

/** Removes what killed runs left half made, and what nobody has asked for of late. */
async function clear(shelf: string, family: string): Promise<void> {
  for (const name of await readdir(shelf)) {
    if (!name.startsWith(`${family}-`)) continue;
    const [, maker] = name.split(MAKING_PREFIX);
    const found = await stat(join(shelf, name)).catch(() => undefined);
    const unused = found !== undefined && found.mtimeMs < Date.now() - HOUR_MS;
    if (maker === undefined ? unused : !isAlive(Number(maker)))
      await rm(join(shelf, name), { recursive: true, force: true });
  }
}
