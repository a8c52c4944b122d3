import { afterEach, describe, expect, test } from '@jest/globals';
import { newStartToken } from '../../../src/access/startToken.ts';
import type { Stores } from '../../../src/server/stores.ts';
import { type StubServer, stubServer } from '../../support/stubServer.ts';

const { token, access } = newStartToken();
let server: StubServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function call(stores: Stores | null, request: RequestInit = {}, key = token) {
  server ??= await stubServer({ stores, writers: access });
  const response = await fetch(`${server.url}/store`, {
    ...request,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  });
  const body: unknown = await response.json();
  return { status: response.status, body };
}

const ask = (store: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify({ store }) });

describe('the store that is served', () => {
  test('is told, and another is opened once who asked for it has the answer', async () => {
    const opened: string[] = [];
    const stores = { current: 'reference', open: (name: string) => opened.push(name) };
    expect(await call(stores)).toEqual({ status: 200, body: { store: 'reference' } });
    expect(await call(stores, ask('mine'))).toEqual({ status: 202, body: { store: 'mine' } });
    expect(await call(stores, ask('reference'))).toEqual({ status: 202, body: { store: 'reference' } });
    expect(opened).toEqual(['mine']);
  });

  test.each(['', '../x', 'a/b', '.hidden', 'a'.repeat(64), 7, null])('cannot be %j', async (name) => {
    const opened: string[] = [];
    const stores = { current: 'reference', open: (each: string) => opened.push(each) };
    expect(await call(stores, ask(name))).toMatchObject({
      status: 400,
      body: { errors: [{ message: `${JSON.stringify(name).slice(0, 100)} is not the name of a store.` }] },
    });
    expect(opened).toEqual([]);
  });

  test('is told to nobody without the token', async () => {
    expect(await call(null, {}, 'another')).toMatchObject({ status: 401 });
  });

  test('is the only one where the server has no Neo4j of its own', async () => {
    expect(await call(null)).toEqual({ status: 200, body: { store: null } });
    expect(await call(null, ask('mine'))).toMatchObject({
      status: 403,
      body: { errors: [{ message: 'This server serves one store.' }] },
    });
  });
});
