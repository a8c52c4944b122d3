import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { Graph } from '../../../src/graph/graph.ts';
import { prepareGraph } from '../../../src/import/revision/prepareGraph.ts';
import { scratchGraph, scratchNeo4j } from '../../support/neo4j.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';
import { type BreakableLine, breakableLine } from './breakable.ts';

let direct: Graph;
let line: BreakableLine;
let graph: Graph;
let server: TestServer;

const long = `query Long {
  posts(first: 200) { nodes { cases(first: 200) { nodes { posts(first: 200) { nodes { cases(first: 200) {
    nodes { posts { totalCount } }
  } } } } } } }
}`;

/** The operation is far beyond what may be asked. */
const costly = { cost: Number.MAX_SAFE_INTEGER };

/** Statements that Neo4j is running for a request, found by the metadata of its transactions. */
const running = async (requestId: string): Promise<Record<string, unknown>[]> => {
  const [result] = await direct.read([
    {
      text: 'SHOW TRANSACTIONS YIELD metaData WHERE metaData.requestId = $requestId RETURN metaData',
      parameters: { requestId },
    },
  ]);
  return (result?.rows ?? []).map(([metadata]) => metadata as Record<string, unknown>);
};

beforeAll(async () => {
  const address = await scratchNeo4j();
  direct = await scratchGraph();
  const crowd = await readFile(new URL('./crowd.cypher', import.meta.url), 'utf8');
  await direct.write((run) => run(crowd));
  await prepareGraph(direct);
  line = await breakableLine(address.uri);
  graph = new Graph({ ...address, uri: line.uri });
  server = await startTestServer(graph, { limits: costly });
}, 900_000);

afterAll(async () => {
  await server?.close();
  await graph?.close();
  await line?.cut();
  await direct?.close();
});

describe('explain', () => {
  const query = 'query Two { a: post(id: "post/crowd-1") { name } posts(first: 2) { nodes { id } } }';

  test('shows the statement, its parameters, rows and milliseconds of each root field', async () => {
    const { body } = await server.ask(query, {}, { 'x-explain': '1' });
    expect(body.data.a).toEqual({ name: 'Crowd 1' });
    expect(Object.keys(body.extensions.explain)).toEqual(['a', 'posts']);
    const { cypher, parameters, milliseconds } = body.extensions.explain.a;
    expect(cypher).toContain('MATCH');
    expect(JSON.stringify(parameters)).toContain('post/crowd-1');
    expect(cypher).not.toContain('post/crowd-1');
    expect(milliseconds).toBeGreaterThan(0);
  });

  test('is left out where nobody asks for it', async () => {
    const { body } = await server.ask(query);
    expect(body.extensions).not.toHaveProperty('explain');
  });
});

describe('what a caller gets wrong', () => {
  const wrong: [what: string, query: string, code: string][] = [
    ['a page that is too long', '{ posts(first: 201) { totalCount } }', 'BAD_USER_INPUT'],
    ['a cursor from elsewhere', '{ posts(after: "nonsense") { totalCount } }', 'BAD_USER_INPUT'],
    [
      'a date that is none',
      '{ cases(where: { publishedOn: { gte: "soon" } }) { totalCount } }',
      'BAD_USER_INPUT',
    ],
    ['an unknown field', '{ posts { total } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['half an operation', '{ posts {', 'GRAPHQL_PARSE_FAILED'],
    [
      'too many root fields',
      `{ ${Array.from({ length: 21 }, (_, i) => `p${i}: posts { totalCount }`).join(' ')} }`,
      'LIMIT_EXCEEDED',
    ],
  ];
  test.each(wrong)('%s is named with code, hint and request id', async (_, query, code) => {
    const { headers, body } = await server.ask(query);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code, retryable: false });
    expect(body.errors?.[0]?.extensions.hint).toMatch(/\w{3,}.*\.$/);
    expect(body.errors?.[0]?.extensions.requestId).toBe(headers.get('x-request-id'));
  });
});

describe('a statement that runs too long', () => {
  test('is answered with TIMEOUT and no longer runs in Neo4j', async () => {
    const hurried = await startTestServer(graph, { limits: { ...costly, timeoutMs: 700 } });
    const { status, body } = await hurried.ask(long, {}, { 'x-request-id': 'too-long' });
    await hurried.close();
    expect([200, 504]).toContain(status);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'TIMEOUT',
      retryable: true,
      requestId: 'too-long',
    });
    await until(async () => (await running('too-long')).length === 0);
  }, 120_000);

  test('carries operation and request id while it runs, and stops when its caller goes away', async () => {
    const caller = new AbortController();
    const asking = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'gone-away' },
      body: JSON.stringify({ query: long }),
      signal: caller.signal,
    });
    const failed = expect(asking).rejects.toThrow('aborted');
    await until(async () => (await running('gone-away')).length > 0);
    expect(await running('gone-away')).toMatchObject([{ requestId: 'gone-away', operation: 'Long' }]);
    caller.abort();
    await failed;
    await until(async () => (await running('gone-away')).length === 0);
  }, 120_000);
});

describe('while Neo4j is gone', () => {
  beforeAll(() => line.cut());

  test('an answer says DATABASE_UNAVAILABLE and that trying again may help', async () => {
    const { body } = await server.ask('{ posts { totalCount } }');
    expect(body.data ?? null).toBeNull();
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({
      message: 'Neo4j does not answer.',
      extensions: { code: 'DATABASE_UNAVAILABLE', retryable: true },
    });
    expect(JSON.stringify(body)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
  }, 120_000);

  test('the server is alive but not ready, and says why', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      checks: [{ name: 'neo4j', ok: false, reason: expect.stringContaining('Neo4j') }],
    });
  }, 120_000);
});

test('when Neo4j is back, the same server answers again', async () => {
  await line.mend();
  await until(async () => (await fetch(`${server.url}/readyz`)).status === 200);
  expect(await server.data('{ posts { totalCount } }')).toEqual({ posts: { totalCount: 40 } });
}, 120_000);

test('the server keeps every MUST of GraphQL over HTTP on a real graph', async () => {
  const audits = serverAudits({
    url: () => `${server.url}/graphql`,
    fetchFn: (input: string, init?: RequestInit) =>
      fetch(input, { ...init, headers: { 'apollo-require-preflight': 'true', ...init?.headers } }),
  });
  const errors: string[] = [];
  for (const audit of audits) {
    const result = await audit.fn();
    if (result.status === 'error') errors.push(`${result.id} ${result.name}: ${result.reason}`);
  }
  expect(errors).toEqual([]);
}, 300_000);
