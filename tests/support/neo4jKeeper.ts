import { createServer } from 'node:http';
import type { GraphAddress } from '../../src/graph/connect.ts';
import type { LocalNeo4j } from '../../src/neo4j/startLocalNeo4j.ts';
import { copyKeptStore, startTestNeo4j } from './keptStore.ts';
import { temporaryHome } from './projectHome.ts';
import { fillWithReference, referenceStore } from './referenceStore.ts';

/** The Neo4j instances of one test run: each started when a test first asks for it by name, all stopped at the end. */
export interface Neo4jKeeper {
  /** Where tests ask: `GET <url>/<name>` gives the address. */
  readonly url: string;
  /** Starts one ahead of the first test that asks for it. */
  begin(name: string): void;
  stop(): Promise<void>;
}

/** Starts the keeper; `reference` holds the reference dataset and is at `TEST_NEO4J_URI` where that is set, every other name starts empty. */
export async function startNeo4jKeeper(): Promise<Neo4jKeeper> {
  let prepared: ReturnType<typeof temporaryHome> | undefined;
  const started = new Map<string, Promise<GraphAddress>>();
  const local: LocalNeo4j[] = [];

  const start = async (name: string): Promise<GraphAddress> => {
    const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password } = process.env;
    if (name === 'reference' && uri) {
      const address = password ? { uri, username: 'neo4j', password } : { uri };
      await fillWithReference(address);
      return address;
    }
    prepared ??= temporaryHome();
    const { home } = await prepared;
    if (name === 'reference') await copyKeptStore(referenceStore(), home);
    const neo4j = await startTestNeo4j(home, name);
    local.push(neo4j);
    return neo4j.address;
  };
  const addressOf = (name: string): Promise<GraphAddress> => {
    const address = started.get(name) ?? start(name);
    started.set(name, address);
    return address;
  };

  const server = createServer((request, response) => {
    addressOf((request.url ?? '/').slice(1)).then(
      (found) => response.end(JSON.stringify(found)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
  // A first start may have to install Neo4j.
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const bound = server.address();
  return {
    url: `http://127.0.0.1:${bound !== null && typeof bound === 'object' ? bound.port : 0}`,
    // Where it cannot be started, those who ask are told.
    begin: (name) => void addressOf(name).catch(() => undefined),
    stop: async () => {
      server.close();
      await Promise.allSettled([...started.values()]);
      await Promise.all(local.map((neo4j) => neo4j.stop()));
      await (await prepared)?.remove();
    },
  };
}
