import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { buildServerIfStale } from './built.mjs';

// Jest loads this file with Node's own loader, which reads no TypeScript.
register();

/** Builds the program, makes the folder for the files of this run, and starts the keeper of what its test files share; the workers find both in their environment. */
export default async function globalSetup({ maxWorkers, testPathPatterns }) {
  if (globalThis.keeper) return;
  buildServerIfStale();
  process.env.TEST_FOLDER = await mkdtemp(join(tmpdir(), 'wishlist-tests-'));
  const { startKeeper } = await import('./keeper.ts');
  const { keepForRun } = await import('./keepForRun.ts');
  const wholeRun = testPathPatterns.patterns.length === 0;
  globalThis.keeper = await startKeeper(keepForRun({ wholeRun }));
  process.env.TEST_KEEPER = globalThis.keeper.url;
  // In a whole run all are asked for: they start while the unit tests run.
  if (!wholeRun) return;
  const scratch = Array.from({ length: maxWorkers }, (_, index) => `scratch-${index + 1}`);
  for (const name of ['reference', ...scratch]) globalThis.keeper.begin(name);
}
