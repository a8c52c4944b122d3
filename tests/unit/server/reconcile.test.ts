import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { newKey } from '../../../src/access/keyLine.ts';
import { openAccess } from '../../../src/access/openAccess.ts';
import { readAnswer, type StubServer, stubServer } from '../../support/stubServer.ts';

let server: StubServer;
afterEach(() => server.close());

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/reconcile${path}`, { headers });

const openRefine = 'http://127.0.0.1:3333';

describe('reconciliation with keys', () => {
  test('requires one for everything but the manifest, which says how to send it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keys-'));
    const { key, line } = newKey('ann', 'read');
    await writeFile(join(folder, 'keys.txt'), `${line}\n`);
    server = await stubServer({
      access: await openAccess({ keys: join(folder, 'keys.txt'), complain: () => undefined }),
    });
    const manifest = await ask('');
    expect(manifest.status).toBe(200);
    expect(await manifest.json()).toMatchObject({
      authentication: { type: 'apiKey', in: 'header', name: 'authorization' },
    });
    const paths = [
      '?queries={}',
      '?extend={}',
      '/suggest/type?prefix=co',
      '/suggest/entity?prefix=co',
      '/properties',
      '/preview?id=a',
      '/flyout/type?id=POST',
      '/reconcile',
    ];
    for (const path of paths) expect([path, (await ask(path)).status]).toEqual([path, 401]);
    expect((await ask('/suggest/type?prefix=co', { authorization: `Bearer ${key}` })).status).toBe(200);
    expect(
      (
        await fetch(`${server.url}/reconcile`, {
          method: 'POST',
          body: new URLSearchParams({ queries: '{}' }),
        })
      ).status,
    ).toBe(401);
    expect(server.asked).toEqual([]);
    await rm(folder, { recursive: true });
  });
});

describe('reconciliation for pages of other origins', () => {
  test('is open to those that are listed, and only to them', async () => {
    server = await stubServer({ origins: [openRefine] });
    const allowed = async (path: string, origin: string) =>
      (await ask(path, { origin })).headers.get('access-control-allow-origin');
    for (const path of ['', '/suggest/type', '/properties']) {
      expect(await allowed(path, openRefine)).toBe(openRefine);
      expect(await allowed(path, 'https://evil.example')).toBeNull();
    }
  });

  test('is not worked for by a form or a GET of any other page', async () => {
    server = await stubServer({ origins: [openRefine] });
    const from = (origin: string) => ({ 'sec-fetch-site': 'cross-site', origin });
    const form = (origin: string) =>
      fetch(`${server.url}/reconcile`, {
        method: 'POST',
        headers: from(origin),
        body: new URLSearchParams({ queries: '{}' }),
      });
    expect((await form(openRefine)).status).toBe(200);
    expect((await form('https://evil.example')).status).toBe(400);
    expect((await ask('?queries={}', from('https://evil.example'))).status).toBe(400);
  });

  test('is never answered as a script', async () => {
    server = await stubServer();
    const { status, body } = await readAnswer(await ask('?callback=take'));
    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('`callback`'),
      extensions: { hint: expect.stringContaining('WISHLIST_CORS_ORIGINS') },
    });
  });

  test('no page may frame a preview where none is listed', async () => {
    server = await stubServer();
    const { headers } = await ask('/preview?id=post/houston');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

describe('a request for reconciliation', () => {
  test('of another method or another type of body is refused, and told what to use', async () => {
    server = await stubServer();
    const put = await fetch(`${server.url}/reconcile`, { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    const json = await fetch(`${server.url}/reconcile`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(json.status).toBe(415);
    expect((await readAnswer(json)).body.errors?.[0]?.extensions.hint).toContain(
      'application/x-www-form-urlencoded',
    );
  });
});
