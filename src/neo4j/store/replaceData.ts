import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Store } from './store.ts';

/** Puts another folder in the place of a store's data. Killed in between, `settleData` restores the store as it was. */
export function replaceData(store: Store, by: string): void {
  const { dataFolder, formerData } = store;
  renameSync(dataFolder, formerData);
  renameSync(by, dataFolder);
  rmSync(formerData, { recursive: true });
}

/** Ends a replacement or filling that was interrupted: a store has its former data until it has the new. */
export function settleData({ dataFolder, formerData, fillingFolder }: Store): void {
  if (existsSync(formerData) && !existsSync(dataFolder)) renameSync(formerData, dataFolder);
  // The importer of a program that was killed may write for a moment more.
  for (const left of [formerData, fillingFolder])
    rmSync(left, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
