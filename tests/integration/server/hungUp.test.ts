import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { testGraph } from '../../support/neo4j.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';

let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = await testGraph();
  const tenMinutes = 600_000;
  server = await startTestServer(graph, {
    limits: { timeoutMs: tenMinutes, searchMs: tenMinutes, searchWork: Number.MAX_SAFE_INTEGER },
  });
  await server.searchable();
}, 900_000);

afterAll(async () => {
  await server?.close();
  await graph?.close();
});

/** Whatever joins much is passed through, and the strongest of all must be known: no way to be quick. */
const long = `query Long {
  paths(from: "post/houston", to: "target/synthetic-0150", first: 50, maxHops: 8, order: STRONGEST, timeRespecting: true, unsourced: true,
    through: [COMPANY, TARGET, POST, TECHNOLOGY, COUNTRY]) { explored }
}`;

/** Number of running searches, by the metrics. */
const searching = async (): Promise<number> => {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(/^wishlist_projection_searching (\d+)$/m.exec(text)?.[1]);
};

const untilSearching = (count: number) => until(async () => (await searching()) === count);

test('a caller that hangs up ends its search, and the next search does not wait for it', async () => {
  await untilSearching(0);
  const caller = new AbortController();
  const asked = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: long }),
    signal: caller.signal,
  });
  const ended = expect(asked).rejects.toThrow('gone');
  await untilSearching(1);
  // It would go on for long: nothing ends it by itself.
  await setTimeout(1_000);
  expect(await searching()).toBe(1);
  caller.abort(new Error('gone'));
  await ended;
  await untilSearching(0);
  const { paths } = await server.data(
    '{ paths(from: "post/houston", to: "target/synthetic-0150", first: 1) { complete } }',
  );
  expect(paths.complete).toBe(true);
}, 120_000);
