import { afterEach, describe, expect, test } from '@jest/globals';
import type { OperationRequest } from '../../../src/answer/createAnswerer.ts';
import { type StubServer, stubServer } from '../../support/stubServer.ts';

let server: StubServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** An answer that comes when its signal aborts, as statements do; tells when it began and when it was stopped. */
function slowAnswer() {
  const events = new EventTarget();
  const began = new Promise((resolve) => events.addEventListener('began', resolve, { once: true }));
  const stopped = new Promise((resolve) => events.addEventListener('stopped', resolve, { once: true }));
  const answer = ({ signal }: OperationRequest) =>
    new Promise<never>((_, reject) => {
      events.dispatchEvent(new Event('began'));
      signal?.addEventListener('abort', () => {
        events.dispatchEvent(new Event('stopped'));
        reject(new Error('the session was closed'));
      });
    });
  return { answer, began, stopped };
}

const lineOf = async (log: readonly Record<string, unknown>[], operation: string) => {
  for (let tries = 0; tries < 100; tries += 1) {
    const line = log.find((each) => each.operation === operation);
    if (line) return line;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`no line about ${operation} in ${JSON.stringify(log)}`);
};

test('the answerer is handed the whole operation, and its answer goes out as it is', async () => {
  server = await stubServer({
    answer: async () => ({ data: { b: 1, a: { z: null } }, extensions: { revision: 7 } }),
  });
  const { text } = await server.ask(
    { query: 'query Q($id: ID) { post(id: $id) { id } }', variables: { id: 'post/houston' } },
    { 'x-request-id': 'r1' },
  );
  expect(text.trim()).toBe('{"data":{"b":1,"a":{"z":null}},"extensions":{"revision":7}}');
  expect(server.asked).toMatchObject([
    { variables: { id: 'post/houston' }, requestId: 'r1', explain: false, timeoutMs: 10_000 },
  ]);
});

describe('a request', () => {
  test('that takes longer than its time is stopped and answered with TIMEOUT', async () => {
    const { answer, stopped } = slowAnswer();
    server = await stubServer({ answer, limits: { timeoutMs: 80 } });
    const { status, body } = await server.ask({ query: '{ word }' });
    await stopped;
    expect(status).toBe(504);
    expect(body.errors?.[0]).toMatchObject({
      message: 'The request was stopped after 80 ms, the time limit.',
      extensions: { code: 'TIMEOUT', retryable: true },
    });
    expect(server.log.filter(({ level }) => level === 50)).toEqual([]);
  });

  test('is answered in time even where the answerer does not listen', async () => {
    server = await stubServer({ answer: () => new Promise(() => undefined), limits: { timeoutMs: 80 } });
    expect((await server.ask({ query: '{ word }' })).status).toBe(504);
  });

  test('is stopped when its caller goes away, and its line in the log says so', async () => {
    const { answer, began, stopped } = slowAnswer();
    server = await stubServer({ answer });
    const caller = new AbortController();
    const asking = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"query Gone { word }"}',
      signal: caller.signal,
    });
    await began;
    caller.abort();
    await expect(asking).rejects.toThrow('aborted');
    await stopped;
    expect(await lineOf(server.log, 'Gone')).toMatchObject({ aborted: true });
    expect(server.log.filter(({ level }) => level === 50)).toEqual([]);
  });
});

describe('closing', () => {
  test('cuts a request that does not finish within the bound', async () => {
    const { answer, began, stopped } = slowAnswer();
    server = await stubServer({ answer, drainMs: 100 });
    const asking = expect(server.ask({ query: '{ word }' })).rejects.toThrow('fetch failed');
    await began;
    const started = performance.now();
    await server.close();
    expect(performance.now() - started).toBeLessThan(2_000);
    await stopped;
    await asking;
  });
});

describe('the log', () => {
  test('has one line a request, with its codes, and no variable or query in it', async () => {
    server = await stubServer();
    const query = 'query Trace($id: ID, $n: Int!) { post(id: $id, first: $n) { id } }';
    await server.ask({ query, variables: { id: 'target/secret', n: 'x' } }, { 'x-request-id': 'r2' });
    const line = await lineOf(server.log, 'Trace');
    expect(line).toMatchObject({
      id: 'r2',
      method: 'POST',
      path: '/graphql',
      status: 400,
      errors: ['BAD_USER_INPUT'],
    });
    expect(line.ms).toBeGreaterThanOrEqual(0);
    expect(server.log.filter(({ id }) => id === 'r2')).toHaveLength(1);
    expect(JSON.stringify(server.log)).not.toContain('secret');
  });

  test('leaves the query string of a GET out', async () => {
    server = await stubServer();
    const query = encodeURIComponent('query ByGet { post(id: "target/secret") { id } }');
    await fetch(`${server.url}/graphql?query=${query}`, { headers: { 'content-type': 'application/json' } });
    expect(await lineOf(server.log, 'ByGet')).toMatchObject({ path: '/graphql', status: 200 });
    expect(JSON.stringify(server.log)).not.toContain('secret');
  });
});

describe('the header x-explain', () => {
  const answer = async ({ explain }: OperationRequest) => ({
    data: { word: 'a' },
    ...(explain ? { extensions: { explain: {} } } : {}),
  });

  test('asks the answerer to explain', async () => {
    server = await stubServer({ answer });
    expect((await server.ask({ query: '{ word }' }, { 'x-explain': '1' })).body.extensions).toEqual({
      explain: {},
    });
    expect((await server.ask({ query: '{ word }' })).body.extensions).toBeUndefined();
  });

  test('is ignored with a notice if explain is off', async () => {
    server = await stubServer({ answer, explain: false });
    const { status, body } = await server.ask({ query: '{ word }' }, { 'x-explain': '1' });
    expect([status, body.data]).toEqual([200, { word: 'a' }]);
    expect(body.extensions).toEqual({
      notices: [{ message: expect.stringContaining('WISHLIST_EXPLAIN') }],
    });
    expect((await server.ask({ query: '{ word }' })).body.extensions).toBeUndefined();
  });
});
