import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { buildServerIfStale } from './built.mjs';

// Jest loads this file with Node's own loader, which reads no TypeScript.
register();

/** Builds the program, starts what keeps the Neo4j instances of this run, and makes the folder for its files; the workers find both in their environment. */
export default async function globalSetup({ maxWorkers, testPathPatterns }) {
  if (globalThis.neo4jKeeper) return;
  buildServerIfStale();
  const { startNeo4jKeeper } = await import('./neo4jKeeper.ts');
  globalThis.neo4jKeeper = await startNeo4jKeeper();
  process.env.TEST_NEO4J_KEEPER = globalThis.neo4jKeeper.url;
  process.env.TEST_FOLDER = await mkdtemp(join(tmpdir(), 'wishlist-tests-'));
  // In a whole run all are asked for: they start while the unit tests run.
  if (testPathPatterns.patterns.length > 0) return;
  const scratch = Array.from({ length: maxWorkers }, (_, index) => `scratch-${index + 1}`);
  for (const name of ['reference', ...scratch]) globalThis.neo4jKeeper.begin(name);
}
