import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Graph } from '../../../src/graph/graph.ts';
import { testNeo4j } from '../../support/neo4j.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';
import { type BreakableLine, breakableLine } from './breakable.ts';

let line: BreakableLine;
let graph: Graph;
let server: TestServer;

const lookup = '{ post(id: "post/houston") { id } }';

beforeAll(async () => {
  const address = await testNeo4j();
  line = await breakableLine(address.uri);
  graph = new Graph({ ...address, uri: line.uri });
  // What is asked first takes longer than what is asked again.
  const first = await startTestServer(graph);
  await first.searchable();
  await first.data(lookup);
  await first.close();
  server = await startTestServer(graph, { limits: { timeoutMs: 4_000 } });
}, 900_000);

afterAll(async () => {
  line?.thaw();
  await server?.close();
  await graph?.close();
  await line?.cut();
});

test('a Neo4j that does not answer keeps no connection after the requests have ended', async () => {
  await server.data(lookup);
  line.freeze();
  // Each another question: those who ask the same at once may share a reading.
  const asked = Array.from({ length: 20 }, (_, at) => server.ask(lookup.replace('houston', `nowhere-${at}`)));
  await until(async () => graph.connections().inUse >= 20);
  const answers = await Promise.all(asked);
  expect(new Set(answers.map(({ body }) => body.errors?.[0]?.extensions.code))).toEqual(new Set(['TIMEOUT']));
  // The line is frozen still: the connections were dropped, not given back. How soon is measured under bench/.
  await until(async () => graph.connections().inUse <= 1);
  line.thaw();
  expect(await server.data(lookup)).toEqual({ post: { id: 'post/houston' } });
}, 60_000);

test('those who ask the same of a Neo4j that does not answer are told so, and the next ones are answered', async () => {
  for (let time = 0; time < 3; time += 1) await server.data(lookup);
  line.freeze();
  const answers = await Promise.all(Array.from({ length: 20 }, () => server.ask(lookup)));
  expect(new Set(answers.map(({ body }) => body.errors?.[0]?.extensions.code))).toEqual(new Set(['TIMEOUT']));
  await until(async () => graph.connections().inUse <= 1);
  const later = server.ask(lookup);
  line.thaw();
  expect((await later).body.data).toEqual({ post: { id: 'post/houston' } });
}, 60_000);

test('a GET whose edition is not told is answered so, and keeps no connection', async () => {
  await server.data(lookup);
  line.freeze();
  const address = `${server.url}/graphql?${new URLSearchParams({ query: lookup })}`;
  const asked = await Promise.all(
    Array.from({ length: 5 }, () => fetch(address, { headers: { 'if-none-match': 'W/"former"' } })),
  );
  const answers = await Promise.all(
    asked.map(async (each) => (await each.json()) as { errors?: { extensions: { code: string } }[] }),
  );
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(answers.map(() => 'TIMEOUT'));
  await until(async () => graph.connections().inUse <= 1);
  line.thaw();
  expect(await server.data(lookup)).toEqual({ post: { id: 'post/houston' } });
}, 60_000);

test('/readyz reports a full pool of connections at once, and no longer once it has room', async () => {
  line.freeze();
  const callers = new AbortController();
  const { most } = graph.connections();
  const reads = Array.from({ length: most }, () =>
    graph.read([{ text: 'RETURN 1' }], { signal: callers.signal }).catch(() => undefined),
  );
  await until(async () => graph.connections().inUse >= most);
  const ready = await fetch(`${server.url}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({
    checks: [{ name: 'connections', ok: false, reason: expect.stringContaining(`All ${most} connections`) }],
  });
  callers.abort(new Error('gone'));
  line.thaw();
  await Promise.all(reads);
  await setTimeout(100);
  await until(async () => (await fetch(`${server.url}/readyz`)).status === 200);
}, 60_000);
