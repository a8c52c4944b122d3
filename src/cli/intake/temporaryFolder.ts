import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Closers } from '../closers.ts';

/** Makes a folder that is removed when the command ends, however it ends. */
export async function temporaryFolder(closers: Pick<Closers, 'add'>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wishlist-'));
  closers.add(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
