import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { exhaustingRequests } from '../../support/exhausting.ts';
import { testGraph } from '../../support/neo4j.ts';
import { sendFrom } from '../../support/sendFrom.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';

let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = await testGraph();
  server = await startTestServer(graph, { explain: false });
  await server.searchable();
}, 900_000);

afterAll(async () => {
  await server?.close();
  await graph?.close();
});

const lookup = {
  name: 'a look-up',
  method: 'POST' as const,
  path: '/graphql',
  body: JSON.stringify({
    query: '{ post(id: "post/houston") { name cases(first: 3) { nodes { id title } } } }',
  }),
};

const read = (forMs: number) => sendFrom({ url: server.url, requests: [lookup], everyMs: 20, forMs });

// How soon a look-up is answered meanwhile, and how long one turn of the event loop takes, is measured under `bench/`.
test('every look-up beside sixty hostile operations is answered, and none of these leaves anything running', async () => {
  const requests = exhaustingRequests();
  expect(requests).toHaveLength(60);
  const reading = read(15_000);
  await setTimeout(500);
  const answers = await sendFrom({ url: server.url, requests });
  const looked = await reading;
  expect(new Set(looked.map(({ status }) => status))).toEqual(new Set([200]));
  // The projection looks out for a new revision now and then.
  await until(() => graph.connections().inUse <= 1);
  expect(answers.filter(({ status }) => status >= 500 && ![503, 504].includes(status))).toEqual([]);
  const refused = answers.filter((_, index) => requests[index]?.refused !== undefined);
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([400]));
}, 180_000);
