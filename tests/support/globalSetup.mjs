import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';

// Jest loads this file with Node's own loader, which reads no TypeScript.
register();

/** Starts what keeps the Neo4j instances of this run, and makes the folder for its files; the workers find both in their environment. */
export default async function globalSetup() {
  const { startNeo4jKeeper } = await import('./neo4jKeeper.ts');
  globalThis.neo4jKeeper = await startNeo4jKeeper();
  process.env.TEST_NEO4J_KEEPER = globalThis.neo4jKeeper.url;
  process.env.TEST_FOLDER = await mkdtemp(join(tmpdir(), 'wishlist-tests-'));
}
