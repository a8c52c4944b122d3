import { request as plainRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { type Answered, readAnswer, type StubServer, stubServer } from '../../support/stubServer.ts';

let server: StubServer;
beforeAll(async () => {
  server = await stubServer({ limits: { bodyBytes: 1_000 } });
});
afterAll(() => server.close());

const json = { 'content-type': 'application/json' };
const send = async (path: string, init: RequestInit = {}): Promise<Answered> =>
  readAnswer(await fetch(server.url + path, init));
const post = (body: string, headers: Record<string, string> = json) =>
  send('/graphql', { method: 'POST', headers, body });

/** Sends a path as it is: `fetch` would tidy it up. */
const raw = (path: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    plainRequest(server.url, { path }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });

describe('a request that cannot be answered gets a JSON error', () => {
  const refused: [string, () => Promise<Answered>, number, string][] = [
    ['a body that is not JSON', () => post('{"query": "{ word }",}'), 400, 'BAD_REQUEST'],
    ['a body that is JSON but no object', () => post('"{ word }"'), 400, 'BAD_REQUEST'],
    ['an empty object', () => post('{}'), 400, 'BAD_REQUEST'],
    ['an empty body', () => post(''), 400, 'BAD_REQUEST'],
    ['a list of requests', () => post('[{"query": "{ word }"}]'), 400, 'BAD_REQUEST'],
    ['variables that are text', () => post('{"query": "{ word }", "variables": "{}"}'), 400, 'BAD_REQUEST'],
    ['a query that is a number', () => post('{"query": 7}'), 400, 'BAD_REQUEST'],
    [
      'a body that is too large',
      () => post(JSON.stringify({ query: '#'.repeat(2_000) })),
      413,
      'LIMIT_EXCEEDED',
    ],
    ['a body of plain text', () => post('{ word }', { 'content-type': 'text/plain' }), 415, 'BAD_REQUEST'],
    [
      'a form',
      () => post('query=x', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'BAD_REQUEST',
    ],
    [
      'an unknown charset',
      () => post('{"query":"{ word }"}', { 'content-type': 'application/json; charset=ebcdic' }),
      415,
      'BAD_REQUEST',
    ],
    [
      'an unknown content-encoding',
      () => post('x', { ...json, 'content-encoding': 'pig' }),
      415,
      'BAD_REQUEST',
    ],
    [
      'the method PUT',
      () => send('/graphql', { method: 'PUT', headers: json, body: '{}' }),
      405,
      'BAD_REQUEST',
    ],
    ['the method DELETE of a page', () => send('/', { method: 'DELETE' }), 405, 'BAD_REQUEST'],
    ['the method POST of the health check', () => send('/healthz', { method: 'POST' }), 405, 'BAD_REQUEST'],
    [
      'a GET of the page of another site',
      () => send('/graphql?query=%7Bword%7D', { headers: { 'sec-fetch-site': 'cross-site' } }),
      400,
      'BAD_REQUEST',
    ],
    [
      'a GET of the page of a sister site',
      () => send('/graphql?query=%7Bword%7D', { headers: { 'sec-fetch-site': 'same-site' } }),
      400,
      'BAD_REQUEST',
    ],
    [
      'a GET with variables that are not JSON',
      () => send('/graphql?query=%7Bword%7D&variables=x', { headers: json }),
      400,
      'BAD_REQUEST',
    ],
    [
      'a mutation by GET',
      () => send('/graphql?query=mutation%7B__typename%7D', { headers: json }),
      405,
      'BAD_REQUEST',
    ],
    [
      'an answer in a type it cannot give',
      () => post('{"query":"{ word }"}', { ...json, accept: 'image/png' }),
      406,
      'BAD_REQUEST',
    ],
    ['an unknown path', () => send('/nothing'), 404, 'NOT_FOUND'],
    [
      'an unknown path below GraphQL',
      () => send('/graphql/nothing', { method: 'POST', headers: json, body: '{}' }),
      404,
      'NOT_FOUND',
    ],
    ['an unknown path below the playground', () => send('/playground/nothing'), 404, 'NOT_FOUND'],
    ['a page that is not built', () => send('/'), 404, 'NOT_FOUND'],
    ['a path that cannot be decoded', () => send('/%E0%A4%A'), 404, 'NOT_FOUND'],
  ];
  test.each(refused)('%s', async (_, request, status, code) => {
    const answered = await request();
    expect(answered.status).toBe(status);
    expect(answered.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answered.body.errors).toHaveLength(1);
    const [error] = answered.body.errors ?? [];
    expect(error?.message.length).toBeGreaterThan(10);
    expect(error?.extensions).toEqual({
      code,
      hint: expect.stringMatching(/\w{3,}.*\.$/),
      retryable: false,
      requestId: answered.headers.get('x-request-id'),
    });
    expect(answered.text).not.toMatch(/<html|node_modules|at \w+ \(/);
  });

  test('a path that climbs out of its folder', async () => {
    for (const path of [
      '/../package.json',
      '/assets/..%2f..%2fpackage.json',
      '/assets/%2e%2e/%2e%2e/etc/passwd',
      '/.env',
    ]) {
      const { status, text } = await raw(path);
      expect([path, status, JSON.parse(text).errors[0].extensions.code]).toEqual([path, 404, 'NOT_FOUND']);
    }
  });

  test('headers that are too long', async () => {
    const { status, text } = await raw(`/graphql?query=${'x'.repeat(20_000)}`);
    expect(status).toBe(431);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
  });

  test('what is no HTTP at all', async () => {
    const text = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () =>
        socket.write('HELO there\r\n\r\n'),
      );
      let received = '';
      socket.on('data', (chunk) => {
        received += chunk;
      });
      socket.on('end', () => resolve(received)).on('error', reject);
    });
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(text.split('\r\n\r\n')[1] ?? '').errors[0].extensions.code).toBe('BAD_REQUEST');
  });
});

test('a wrong method is told which ones there are', async () => {
  const put = await send('/graphql', { method: 'PUT' });
  expect(put.headers.get('allow')).toBe('GET, POST');
  expect(put.body.errors?.[0]?.extensions.hint).toBe('Use GET or POST.');
  const mutation = await send('/graphql?query=mutation%7B__typename%7D', { headers: json });
  expect(mutation.headers.get('allow')).toBe('POST');
  const options = await fetch(`${server.url}/graphql`, { method: 'OPTIONS' });
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, POST']);
});

test('the type that GraphQL over HTTP names is given where it is asked for, also with an error', async () => {
  const accept = 'application/graphql-response+json';
  const good = await post('{"query":"{ word }"}', { ...json, accept });
  expect(good.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
  const bad = await post('{', { ...json, accept });
  expect([bad.status, bad.headers.get('content-type')]).toEqual([400, `${accept}; charset=utf-8`]);
});

test('an operation is answered by GET and by POST alike', async () => {
  const byPost = await post('{"query":"query Q { word }"}');
  const byGet = await send('/graphql?query=query%20Q%7Bword%7D', { headers: json });
  expect(byPost.body).toEqual({ data: { word: 'brokered' } });
  expect(byGet.body).toEqual(byPost.body);
  expect(byGet.headers.get('cache-control')).toBe('no-store');
});

test('a GET needs no header of its own, as curl, urql and a typed address send it', async () => {
  const headers: Record<string, string>[] = [
    {},
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'same-origin' },
    { ...json, 'sec-fetch-site': 'cross-site' },
    { 'apollo-require-preflight': '1', 'sec-fetch-site': 'cross-site' },
  ];
  for (const each of headers) {
    const answered = await send('/graphql?query=%7Bword%7D', { headers: each });
    expect([each, answered.status, answered.body]).toEqual([each, 200, { data: { word: 'brokered' } }]);
  }
});

test('the schema is served as SDL, from which the same schema is built', async () => {
  const response = await fetch(`${server.url}/schema.graphql`);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(
    Object.keys(
      buildSchema(await response.text())
        .getQueryType()
        ?.getFields() ?? {},
    ),
  ).toEqual(['post', 'word']);
});

test('a request keeps its own id where it is a plain word, and gets one where it is not', async () => {
  const own = await post('{"query":"{ word }"}', { ...json, 'x-request-id': 'trace-7.1' });
  expect(own.headers.get('x-request-id')).toBe('trace-7.1');
  const bad = await post('{"query":"{ word }"}', { ...json, 'x-request-id': 'a b"c' });
  expect(bad.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('pages may load from this server only', async () => {
  const { headers } = await fetch(`${server.url}/`);
  expect(headers.get('content-security-policy')?.split(';').sort()).toEqual(
    [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "font-src 'self' data:",
      "img-src 'self' data:",
      "worker-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "object-src 'none'",
    ].sort(),
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});
