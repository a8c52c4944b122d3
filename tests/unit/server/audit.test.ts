import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { type StubServer, stubServer } from '../../support/stubServer.ts';

let server: StubServer;
beforeAll(async () => {
  server = await stubServer();
});
afterAll(() => server.close());

// Without this header Apollo refuses GET requests, since a foreign page could send them.
const fetchFn: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { 'apollo-require-preflight': 'true', ...init?.headers } });

// One part of the specification asks for 200 where `application/json` is accepted and the request is wrong; we answer 400 to all.
const knownWarnings = ['572B', 'FDE2', '7B9B'];

test('the server keeps every MUST of GraphQL over HTTP', async () => {
  const results = [];
  for (const audit of serverAudits({ url: () => `${server.url}/graphql`, fetchFn }))
    results.push(await audit.fn());
  expect(results.length).toBeGreaterThan(55);
  const unkept = results.flatMap((each) =>
    each.status === 'ok' ? [] : [`${each.status} ${each.id} ${each.name}: ${each.reason}`],
  );
  expect(unkept.filter((each) => each.startsWith('error'))).toEqual([]);
  expect(unkept.filter((each) => each.startsWith('warn')).map((each) => each.split(' ')[1])).toEqual(
    knownWarnings,
  );
}, 60_000);
