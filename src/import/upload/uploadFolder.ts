import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isAlive } from '../../isAlive.ts';

const PREFIX = 'wishlist-upload-';

/** Folders of this process. Another folder with its number belongs to an earlier process. */
const ours = new Set<string>();

/** Creates a folder for one upload; its name includes the process id. */
export async function newUploadFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  ours.add(basename(folder));
  return folder;
}

export async function removeUploadFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  ours.delete(basename(folder));
}

/** Removes the upload folders of processes that have ended: a killed one could not. */
export async function removeLeftUploads(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX) || ours.has(name)) continue;
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (pid !== process.pid && isAlive(pid)) continue;
    // A folder of another user cannot be removed.
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}
