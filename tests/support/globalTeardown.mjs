/** Stops every Neo4j of this run. */
export default async function globalTeardown() {
  await globalThis.neo4jKeeper?.stop();
}
