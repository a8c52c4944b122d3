import { rm } from 'node:fs/promises';

/** Stops every Neo4j of this run and removes its files. */
export default async function globalTeardown() {
  await globalThis.neo4jKeeper?.stop();
  if (process.env.TEST_FOLDER) await rm(process.env.TEST_FOLDER, { recursive: true, force: true });
}
