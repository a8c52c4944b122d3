import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newStorePassword, setInitialPassword } from '../store/password.ts';
import { replaceData } from '../store/replaceData.ts';
import type { Store } from '../store/store.ts';
import type { ImporterInput } from './importerInput.ts';
import { runImporter } from './runImporter.ts';

/** First load of a store that has no database yet. */
export interface StoreFilling {
  /** Writes the tables of the graph into a folder; null if there is nothing to load in this way. */
  write(folder: string): Promise<ImporterInput | null>;
  /** Called with the part of the importer's work that is done, from 0 to 1. */
  progress(done: number): void;
  /** Called once the store holds the graph. */
  done(): void;
}

interface FillOptions {
  readonly java: string;
  readonly lib: string;
  readonly heapMb: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Fills a store by Neo4j's bulk importer: a new database is made beside the store's own and takes its place at the end, in one step. Returns
 * its password; null if there was nothing to load.
 */
export async function fillStore(
  store: Store,
  filling: StoreFilling,
  { java, lib, heapMb, signal }: FillOptions,
): Promise<string | null> {
  const home = store.fillingFolder;
  const tables = join(home, 'tables');
  rmSync(home, { recursive: true, force: true });
  for (const folder of [tables, join(home, 'conf'), join(home, 'run')])
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  const password = newStorePassword(store);
  // A Java of its own, which needs nothing of what is loaded.
  const isSet = setInitialPassword(home, password, java, lib);
  isSet.catch(() => undefined);
  try {
    const input = await filling.write(tables);
    if (!input) return null;
    const progress = (done: number) => filling.progress(done);
    await runImporter(input, { java, lib, heapMb, home, tables, progress, signal });
    await isSet;
    replaceData(store, join(home, 'data'));
    filling.done();
    return password;
  } finally {
    await isSet.catch(() => undefined);
    rmSync(home, { recursive: true, force: true });
  }
}
