import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import type { GraphQLBody } from '../../support/askServer.ts';
import { exhaustingRequests } from '../../support/exhausting.ts';
import { testGraph } from '../../support/neo4j.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

jest.setTimeout(300_000);

let graph: Graph;
let server: TestServer;
let known: TestServer;

beforeAll(async () => {
  graph = await testGraph();
  server = await startTestServer(graph, { explain: false, costPerMinute: 5_000 });
  known = await startTestServer(graph, { explain: false, knownOnly: true });
}, 900_000);

afterAll(async () => {
  await Promise.all([server?.close(), known?.close()]);
  await graph?.close();
});

const post = async (url: string, body: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { data, errors = [] } = (await response.json()) as GraphQLBody;
  return { status: response.status, data, error: errors[0] };
};

const refused = exhaustingRequests().filter(({ method, refused: words }) => method === 'POST' && words);

describe('an operation that attacks a bound', () => {
  test.each(refused)(
    'is refused over HTTP with its bound and a way out: $name',
    async ({ body, refused: words }) => {
      const { status, data, error } = await post(server.url, body);
      expect([status, data]).toEqual([400, undefined]);
      expect(error?.message).toContain(words);
      expect(error?.extensions).toMatchObject({
        hint: expect.stringMatching(/\w.*\.$/),
        retryable: false,
      });
    },
  );
});

describe('a server that answers known operations only', () => {
  const ofSchema = exhaustingRequests().filter(({ name }) => name.startsWith('introspection'));

  test.each(ofSchema)('reads its schema within the same bounds: $name', async ({ body, refused: words }) => {
    const { status, error } = await post(known.url, body);
    expect([status, error?.message]).toEqual(
      words ? [400, expect.stringContaining(words)] : [200, undefined],
    );
  });

  test('refuses everything else before it counts its cost', async () => {
    const { status, error } = await post(known.url, JSON.stringify({ query: '{ posts { nodes { id } } }' }));
    expect([status, error?.extensions.code]).toEqual([403, 'FORBIDDEN']);
  });
});

test('`limits` tells what is left of the caller’s budget, which each operation lessens until it is spent', async () => {
  const budget = '{ limits { costPerMinute costLeft costSeconds } }';
  const { limits: before } = await server.data(budget);
  expect(before.costPerMinute).toBe(5_000);
  const { status } = await post(
    server.url,
    JSON.stringify({ query: '{ posts(first: 150) { nodes { id } } }' }),
  );
  expect(status).toBe(200);
  const { limits: after } = await server.data(budget);
  // Both readings of the budget cost something too.
  expect(before.costLeft - after.costLeft).toBeGreaterThanOrEqual(151);
  expect(before.costLeft - after.costLeft).toBeLessThan(160);
  expect(after.costSeconds).toBeGreaterThan(0);
  expect(after.costSeconds).toBeLessThanOrEqual(60);
  const costly = { query: '{ posts(first: 70) { nodes { cases(first: 70) { nodes { id } } } } }' };
  const { status: spent, error } = await post(server.url, JSON.stringify(costly));
  expect([spent, error?.extensions.code]).toEqual([429, 'RATE_LIMITED']);
});

test('without a budget `limits` says so', async () => {
  const open = await startTestServer(graph, { explain: false });
  const { limits } = await open.data('{ limits { costPerMinute costLeft costSeconds } }');
  await open.close();
  expect(limits).toEqual({ costPerMinute: null, costLeft: null, costSeconds: null });
});

test('a cursor that is made up of plausible values is a place in the list: every record behind it comes, once', async () => {
  const open = await startTestServer(graph, { explain: false });
  const list = (after: string | null) =>
    open.data(
      'query ($after: String) { posts(first: 200, after: $after, orderBy: { field: NAME }) { edges { cursor node { id } } } }',
      { after },
    );
  const edges: { cursor: string; node: { id: string } }[] = (await list(null)).posts.edges;
  for (const index of [0, 3, edges.length - 2]) {
    const { cursor = '' } = edges[index] ?? {};
    const [order, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const forged = (id: string) => Buffer.from(JSON.stringify([order, key, id])).toString('base64url');
    const behind = async (id: string) =>
      (await list(forged(id))).posts.edges.map(({ node }: { node: { id: string } }) => node.id);
    const ids = edges.map(({ node }) => node.id);
    // An id that no record has, before and behind all ids of the kind.
    expect(await behind('post/')).toEqual(ids.slice(index));
    expect(await behind('post/~')).toEqual(ids.slice(index + 1));
  }
  await open.close();
});
