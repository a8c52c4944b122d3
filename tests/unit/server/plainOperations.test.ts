import { request as send } from 'node:http';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodingFor } from '../../../src/server/request/sendText.ts';
import { type StubServer, stubServer } from '../../support/stubServer.ts';

const long = 'so many words '.repeat(200);
let server: StubServer;
beforeAll(async () => {
  server = await stubServer({
    edition: { revision: 7, name: 'store 7' },
    answer: async ({ variables: { text } }) => ({ data: { word: text ?? 'é' }, extensions: { revision: 7 } }),
  });
});
afterAll(() => server.close());

interface Received {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: Buffer;
}

/** Sends a request as it is, and reads its response without undoing anything. */
const raw = (
  path: string,
  method: string,
  headers: Record<string, string>,
  body?: string | Buffer,
): Promise<Received> =>
  new Promise((resolve, reject) => {
    const sent = send(server.url + path, { method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { date: _, 'x-request-id': id, ...rest } = response.headers;
        expect(id).toMatch(/^[\w-]{36}$/);
        resolve({ status: response.statusCode ?? 0, headers: rest, body: Buffer.concat(parts) });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

const query = '{ word }';
const operation = (text: string | null) => JSON.stringify({ query, variables: { text } });
const json = { 'content-type': 'application/json' };
const measured = (body: string | Buffer) => ({ 'content-length': String(Buffer.byteLength(body)) });

/** Sends an operation in the form that passes no Express, and in forms that do. */
async function inAllForms(
  body: string,
  more: Record<string, string> = {},
): Promise<[Received, ...Received[]]> {
  const packed = gzipSync(body);
  return [
    await raw('/graphql', 'POST', { ...json, ...measured(body), ...more }, body),
    await raw('/graphql', 'POST', { ...json, 'transfer-encoding': 'chunked', ...more }, body),
    await raw(
      '/graphql',
      'POST',
      { ...json, 'content-encoding': 'gzip', ...measured(packed), ...more },
      packed,
    ),
    await raw('/graphql/', 'POST', { ...json, ...measured(body), ...more }, body),
    await raw(
      '/graphql',
      'POST',
      { 'content-type': 'application/json ; charset=UTF-8', ...measured(body), ...more },
      body,
    ),
  ];
}

describe('the short way of an operation', () => {
  test('leads to the same answer, with the same headers, as the way through Express', async () => {
    const [plain, ...others] = await inAllForms(operation(null));
    expect(plain).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': '50',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        vary: 'Accept-Encoding',
      },
    });
    expect(JSON.parse(plain.body.toString())).toEqual({ data: { word: 'é' }, extensions: { revision: 7 } });
    for (const other of others) expect(other).toEqual(plain);
  });

  test.each([
    ['a body that is not JSON', '{"query": }', {}, 400],
    ['a byte order mark before an operation', `\ufeff${operation(null)}`, {}, 200],
    ['text that is no JSON object', '7', {}, 400],
    ['an unknown field', '{"query":"{ nothing }"}', {}, 400],
    ['no acceptable type', operation(null), { accept: 'image/png' }, 406],
    ['the newer type of answers', operation(null), { accept: 'application/graphql-response+json' }, 200],
    ['another host', operation(null), { host: 'elsewhere.example' }, 403],
  ])('leads to the same status, type and code for %s', async (_, body, headers, status) => {
    const told = ({ status: code, headers: { 'content-type': type }, body: text }: Received) => {
      const { errors = [] } = JSON.parse(text.toString());
      return [code, type, errors[0]?.message, errors[0]?.extensions.code, errors[0]?.extensions.hint];
    };
    const [plain, ...others] = (await inAllForms(body, headers)).map(told);
    expect(plain?.[0]).toBe(status);
    for (const other of others) expect(other).toEqual(plain);
  });

  test('compresses a long answer for those who take that, with what they like best', async () => {
    const expected = JSON.stringify({ data: { word: long }, extensions: { revision: 7 } });
    const unpackers = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const [accepted, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip;q=1.0, br;q=0.5', 'gzip'],
      ['identity', undefined],
    ] as const) {
      const answers = await inAllForms(operation(long), { 'accept-encoding': accepted });
      for (const { headers, body } of answers) {
        expect(headers['content-encoding']).toBe(encoding);
        expect(headers.vary).toBe('Accept-Encoding');
        expect((encoding ? unpackers[encoding](body) : body).toString()).toBe(expected);
      }
    }
    const short = await inAllForms(operation('a'), { 'accept-encoding': 'gzip' });
    expect(short.map(({ headers }) => headers['content-encoding'])).toEqual(short.map(() => undefined));
  });

  test('answers a GET by 304 without a body once the caller has its tag', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ word }')}`;
    const first = await raw(path, 'GET', {});
    expect(first).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache' } });
    const again = await raw(path, 'GET', { 'if-none-match': String(first.headers.etag) });
    expect(again).toMatchObject({ status: 304, headers: { etag: first.headers.etag } });
    expect(again.body).toHaveLength(0);
    expect(again.headers).not.toHaveProperty('content-type');
  });
});

test.each([
  [undefined, null],
  ['', null],
  ['gzip', 'gzip'],
  ['br', 'br'],
  ['GZIP, br;q=0', 'gzip'],
  ['gzip;q=0.001', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *;q=0.1', 'gzip'],
  ['deflate, identity', null],
  ['gzip;q=0, br;q=x', null],
])('`accept-encoding: %s` takes %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});
