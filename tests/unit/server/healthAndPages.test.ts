import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ExpectedError } from '../../../src/errors.ts';
import { type StubServer, stubServer } from '../../support/stubServer.ts';

let server: StubServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('health', () => {
  test('the process is alive and ready while Neo4j answers', async () => {
    server = await stubServer();
    const alive = await fetch(`${server.url}/healthz`);
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'alive' }]);
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', checks: [{ name: 'neo4j', ok: true }] },
    ]);
  });

  test('it is alive but not ready, and says why, while Neo4j does not', async () => {
    const verify = async () => {
      throw new ExpectedError('DATABASE_UNAVAILABLE', 'Neo4j does not answer.', 'Wait.');
    };
    server = await stubServer({ graph: { verify } });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      {
        status: 'not ready',
        checks: [{ name: 'neo4j', ok: false, reason: 'Neo4j does not answer.', hint: 'Wait.' }],
      },
    ]);
  });

  test('a Neo4j that hangs is not waited for', async () => {
    server = await stubServer({ graph: { verify: () => new Promise(() => undefined) } });
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).toContain('did not answer within 3000 ms');
  }, 8_000);

  test('a bug in the check is not shown', async () => {
    const verify = async () => {
      throw new Error('secret');
    };
    server = await stubServer({ graph: { verify } });
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, (await ready.text()).includes('secret')]).toEqual([503, false]);
    expect(JSON.stringify(server.log)).toContain('secret');
  });
});

describe('pages', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>start</title>');
    await writeFile(join(folder, 'playground.html'), '<!doctype html><title>playground</title>');
    await writeFile(join(folder, 'assets', 'start-a1b2.js'), `/* ${'wishlist '.repeat(500)} */`);
    await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('a page is asked for again each time, its assets once', async () => {
    server = await stubServer({ pages: folder });
    for (const [path, text] of [
      ['/', 'start'],
      ['/playground', 'playground'],
    ]) {
      const page = await fetch(`${server.url}${path}`);
      expect([page.status, page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      expect(await page.text()).toContain(`<title>${text}</title>`);
    }
    const asset = await fetch(`${server.url}/assets/start-a1b2.js`);
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect(asset.headers.get('content-encoding')).toMatch(/^(gzip|br)$/);
    expect((await fetch(`${server.url}/favicon.svg`)).headers.get('cache-control')).toBe('no-cache');
    expect((await fetch(`${server.url}/assets/start-old.js`)).status).toBe(404);
  });

  test('pages that are not built say how to build them', async () => {
    server = await stubServer();
    for (const path of ['/', '/playground']) {
      const answer = await fetch(`${server.url}${path}`);
      expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('npm run build')]);
    }
  });
});
