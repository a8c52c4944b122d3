import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/connect.ts';
import { busyTurns } from '../../support/busyTurns.ts';
import { exhaustingRequests } from '../../support/exhausting.ts';
import { testGraph } from '../../support/neo4j.ts';
import { sendFrom } from '../../support/sendFrom.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

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

test('sixty hostile operations: who looks something up beside them is answered, and nothing of them stays', async () => {
  // The first of each kind is slower than all after it.
  await read(1_000);
  const alone = Math.max(...(await read(2_000)).map(({ ms }) => ms));
  const requests = exhaustingRequests();
  expect(requests).toHaveLength(60);
  const turns = busyTurns();
  const reading = read(15_000);
  await setTimeout(500);
  const answers = await sendFrom({ url: server.url, requests });
  const ended = performance.now();
  const looked = await reading;
  const longest = turns.stop();
  await setTimeout(Math.max(0, 2_000 - (performance.now() - ended)));
  const { inUse } = graph.connections();
  const slowest = Math.max(...looked.map(({ ms }) => ms));
  const report = { alone, slowest, longest, lookups: looked.length, inUse };
  process.stderr.write(`${JSON.stringify(report)}\n`);
  expect(new Set(looked.map(({ status }) => status))).toEqual(new Set([200]));
  // On a machine that others keep busy, a look-up takes its time also alone.
  expect(slowest).toBeLessThan(500 + 10 * alone);
  expect(longest).toBeLessThan(100);
  // The projection looks out for a new revision now and then.
  expect(inUse).toBeLessThanOrEqual(1);
  expect(answers.filter(({ status }) => status >= 500 && ![503, 504].includes(status))).toEqual([]);
}, 180_000);
