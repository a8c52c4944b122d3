import { expect, test } from '@jest/globals';
import { type StubOptions, stubServer } from '../../support/stubServer.ts';

async function metricsAfter(
  queries: readonly string[],
  options: StubOptions = {},
): Promise<Map<string, number>> {
  const server = await stubServer(options);
  for (const query of queries) await server.ask({ query });
  const response = await fetch(`${server.url}/metrics`);
  const text = await response.text();
  await server.close();
  expect(response.headers.get('content-type')).toContain('text/plain');
  return new Map(
    text
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => {
        const at = line.lastIndexOf(' ');
        return [line.slice(0, at), Number(line.slice(at + 1))];
      }),
  );
}

test('requests are counted by operation and status, errors by code, statements and costs by size', async () => {
  const found = await metricsAfter(
    ['query Words { word }', 'query Words { word }', '{ post { id } }', '{ nothing }'],
    {
      answer: async () => ({ data: { word: 'x' }, statementMs: [7, 30] }),
    },
  );
  expect(found.get('wishlist_requests_total{operation="Words",status="200"}')).toBe(2);
  expect(found.get('wishlist_requests_total{operation="",status="200"}')).toBe(1);
  expect(found.get('wishlist_requests_total{operation="",status="400"}')).toBe(1);
  expect(found.get('wishlist_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
  expect(found.get('wishlist_request_seconds_count{operation="Words"}')).toBe(2);
  expect(found.get('wishlist_statement_seconds_bucket{le="0.01"}')).toBe(3);
  expect(found.get('wishlist_statement_seconds_count')).toBe(6);
  expect(found.get('wishlist_operation_cost_count')).toBe(3);
});

test('callers cannot fill the memory with names of operations', async () => {
  const found = await metricsAfter(Array.from({ length: 230 }, (_, index) => `query Q${index} { word }`));
  const names = [...found.keys()].filter((key) => key.startsWith('wishlist_requests_total'));
  expect(names).toHaveLength(201);
  expect(found.get('wishlist_requests_total{operation="other",status="200"}')).toBe(30);
}, 60_000);

test('metrics report the projection, the connections, the event loop and the memory', async () => {
  const found = await metricsAfter([], {
    projection: () => ({
      state: 'READY',
      revision: 4,
      ageSeconds: 12,
      bytes: 1_000,
      cases: 642,
      loadMs: 250,
      error: null,
      searching: 1,
      waiting: 3,
    }),
    graph: { connections: () => ({ inUse: 5, most: 64 }) },
  });
  expect(found.get('wishlist_projection_ready')).toBe(1);
  expect(found.get('wishlist_projection_revision')).toBe(4);
  expect(found.get('wishlist_projection_age_seconds')).toBe(12);
  expect(found.get('wishlist_projection_load_seconds')).toBe(0.25);
  expect(found.get('wishlist_projection_searching')).toBe(1);
  expect(found.get('wishlist_projection_waiting')).toBe(3);
  expect(found.get('wishlist_connections_in_use')).toBe(5);
  expect([...found.keys()]).toEqual(
    expect.arrayContaining([expect.stringMatching(/^nodejs_eventloop_lag/), 'process_resident_memory_bytes']),
  );
});
