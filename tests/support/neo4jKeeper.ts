import { createServer } from 'node:http';
import { join } from 'node:path';
import { Graph, type GraphAddress } from '../../src/graph/connect.ts';
import { importDatasets } from '../../src/import/importDatasets.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/neo4j/startLocalNeo4j.ts';
import { project, temporaryHome } from './projectHome.ts';

/** The Neo4j instances of one test run: each started when a test first asks for it by name, all stopped at the end. */
export interface Neo4jKeeper {
  /** Where tests ask: `GET <url>/<name>` gives the address. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the keeper; `reference` is loaded with the reference dataset and is at `TEST_NEO4J_URI` where that is set, every other name starts empty. */
export async function startNeo4jKeeper(): Promise<Neo4jKeeper> {
  let prepared: ReturnType<typeof temporaryHome> | undefined;
  const started = new Map<string, Promise<GraphAddress>>();
  const local: LocalNeo4j[] = [];

  const start = async (name: string): Promise<GraphAddress> => {
    const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password } = process.env;
    if (name === 'reference' && uri) return loaded(password ? { uri, username: 'neo4j', password } : { uri });
    prepared ??= temporaryHome();
    const { home } = await prepared;
    const neo4j = await startLocalNeo4j({
      home,
      store: name,
      heapMb: 768,
      pageCacheMb: 128,
      // Compiled once and for all, in half the processor time: a test run is over before the second compiler pays.
      javaOptions: ['-XX:TieredStopAtLevel=1'],
      who: 'the tests',
      progress: () => undefined,
    });
    local.push(neo4j);
    return name === 'reference' ? loaded(neo4j.address) : neo4j.address;
  };

  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    const address = started.get(name) ?? start(name);
    started.set(name, address);
    address.then(
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
    stop: async () => {
      server.close();
      await Promise.allSettled([...started.values()]);
      await Promise.all(local.map((neo4j) => neo4j.stop()));
      await (await prepared)?.remove();
    },
  };
}

async function loaded(address: GraphAddress): Promise<GraphAddress> {
  const graph = new Graph(address);
  try {
    await importDatasets(graph, [join(project, 'data', 'reference')]);
    return address;
  } finally {
    await graph.close();
  }
}
