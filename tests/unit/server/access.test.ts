import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, request as rawRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { newKey } from '../../../src/access/keyLine.ts';
import { openAccess } from '../../../src/access/openAccess.ts';
import { rateLimitOf } from '../../../src/server/bounds/rateLimit.ts';
import { readAnswer, type StubServer, stubServer } from '../../support/stubServer.ts';

const query = { query: '{ word }' };
let folder: string;
let server: StubServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('with API keys', () => {
  const reader = newKey('ann', 'read');
  const importer = newKey('bob', 'import');
  let file: string;
  const complaints: string[] = [];
  beforeEach(async () => {
    file = join(folder, 'keys.txt');
    await writeFile(file, `# who may ask\n${reader.line}\n\n${importer.line}\n`);
    const access = await openAccess({ keys: file, complain: (problem) => complaints.push(problem) });
    server = await stubServer({ access });
  });

  test('a caller without a key is refused and told what to send', async () => {
    const { status, headers, body } = await server.ask(query);
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'UNAUTHENTICATED',
      hint: expect.stringContaining('authorization: Bearer <key>'),
    });
    for (const wrong of [`${reader.key}x`, reader.line.split(' ')[2] ?? '', 'undefined', 'a.b.c'])
      expect((await server.ask(query, bearer(wrong))).status).toBe(401);
    expect((await server.ask(query, { authorization: `Basic ${reader.key}` })).status).toBe(401);
    expect(server.asked).toEqual([]);
  });

  test('a caller with a key is answered, and appears in the log by name only', async () => {
    expect((await server.ask(query, bearer(reader.key))).body.data).toEqual({ word: 'brokered' });
    await server.ask(query, bearer(importer.key));
    const lines = server.log.filter(({ msg }) => msg === 'request');
    expect(lines.map(({ caller }) => caller)).toEqual(['ann', 'bob']);
    expect(JSON.stringify(server.log)).not.toContain(reader.key);
  });

  test('a key to read brings nothing in', async () => {
    const send = (key: string) =>
      fetch(`${server.url}/imports`, { method: 'POST', headers: bearer(key), body: 'x' });
    const refused = await send(reader.key);
    expect(refused.status).toBe(403);
    expect((await readAnswer(refused)).body.errors?.[0]).toMatchObject({
      message: 'ann lacks the scope import.',
      extensions: { code: 'FORBIDDEN' },
    });
    // The stub takes no uploads; that it says so shows that the key was let through.
    const { body } = await readAnswer(await send(importer.key));
    expect(body.errors?.[0]?.message).toBe('This server accepts no data over HTTP.');
  });

  test('metrics require a known caller, while pages and health are open to everyone', async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(401);
    expect((await fetch(`${server.url}/metrics`, { headers: bearer(reader.key) })).status).toBe(200);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test('a change of the file takes effect without a restart, and a wrong line is reported and keeps no removed key valid', async () => {
    const fresh = newKey('cai', 'read');
    const write = async (text: string, age: number) => {
      await writeFile(file, text);
      await utimes(file, new Date(), new Date(Date.now() - age));
    };
    const until = async (key: string, status: number) => {
      for (let tries = 0; (await server.ask(query, bearer(key))).status !== status; tries += 1) {
        if (tries > 40) throw new Error(`The key never gave ${status}.`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    await write(`${fresh.line}\n`, 60_000);
    await until(fresh.key, 200);
    expect((await server.ask(query, bearer(reader.key))).status).toBe(401);
    // What was there comes again beside a line that is wrong, and what is there now goes.
    await write(`${reader.line}\n${fresh.key}\n`, 30_000);
    await until(fresh.key, 401);
    await until(reader.key, 200);
    expect(complaints[0]).toMatch(/has invalid lines: 2\./);
    expect(complaints.join()).not.toContain(fresh.key);
    await rm(file);
    await until(reader.key, 401);
    expect(complaints.at(-1)).toMatch(/cannot be read/);
    await write(`${reader.line}\n`, 20_000);
    await until(reader.key, 200);
  }, 60_000);

  test('a missing file, or one with a key in plain text, stops the start, and the key is not printed', async () => {
    const open = (keys: string) => openAccess({ keys, complain: () => undefined });
    await expect(open(join(folder, 'none'))).rejects.toThrow('cannot be read');
    await writeFile(file, reader.key);
    const refusal = await open(file).catch((error: Error) => error.message);
    expect(refusal).toContain('has invalid lines: 1');
    expect(refusal).not.toContain(reader.key);
  });
});

describe('with tokens of an issuer', () => {
  const complaints: string[] = [];
  let issuer: string;
  let provider: Server;
  let signing: CryptoKey;
  let down = false;
  let keysAnswer: 'keys' | 'error' | 'none' | 'text' = 'keys';
  let keysPath = '/keys';
  let named: string | undefined;
  beforeAll(async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    signing = privateKey;
    const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
    provider = createServer((request, response) => {
      if (down) return void response.destroy();
      response.setHeader('content-type', 'application/json');
      const { url = '' } = request;
      const document = { issuer: named ?? issuer, jwks_uri: `${issuer}${keysPath}` };
      if (!url.endsWith('keys')) response.end(JSON.stringify(document));
      else if (url !== '/keys' || keysAnswer === 'none') response.writeHead(404).end('{}');
      else if (keysAnswer === 'error') response.writeHead(500).end('{}');
      else response.end(keysAnswer === 'text' ? '<html>' : JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => provider.close(resolve)));
  beforeEach(async () => {
    down = false;
    keysAnswer = 'keys';
    keysPath = '/keys';
    named = undefined;
    complaints.length = 0;
    const complain = (problem: string) => complaints.push(problem);
    const access = await openAccess({ issuer: { issuer, audience: 'wishlist' }, complain });
    server = await stubServer({ access });
  });

  const token = (
    claims: { scope?: string; scp?: string | string[]; iss?: string; aud?: string; exp?: string } = {},
    key = signing,
  ) =>
    new SignJWT(
      claims.scp === undefined ? { scope: claims.scope ?? 'openid wishlist:read' } : { scp: claims.scp },
    )
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setSubject('dana')
      .setIssuer(claims.iss ?? issuer)
      .setAudience(claims.aud ?? 'wishlist')
      .setExpirationTime(claims.exp ?? '5m')
      .sign(key);

  test('a sound one is answered', async () => {
    expect((await server.ask(query, bearer(await token()))).status).toBe(200);
    expect(server.log.find(({ msg }) => msg === 'request')).toMatchObject({ caller: 'dana' });
  });

  test('a token without the scope is refused, and the error names the scope', async () => {
    const { status, body } = await server.ask(query, bearer(await token({ scope: 'openid' })));
    expect(status).toBe(403);
    expect(body.errors?.[0]?.message).toBe('dana lacks the scope read.');
  });

  test.each([
    ['wishlist:read', 200],
    ['openid wishlist:read', 200],
    [['openid', 'wishlist:read'], 200],
    [[], 403],
    ['wishlist:readers', 403],
  ])('the scopes may stand in scp: %j', async (scp, status) => {
    expect((await server.ask(query, bearer(await token({ scp })))).status).toBe(status);
  });

  test.each(['error', 'none', 'text'] as const)(
    "an outage of the issuer's keys (%s) is not reported as a wrong token",
    async (answer) => {
      keysAnswer = answer;
      const sound = bearer(await token());
      const { status, headers, body } = await server.ask(query, sound);
      expect([status, headers.get('www-authenticate')]).toEqual([503, null]);
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_READY', retryable: true });
      expect(complaints).toHaveLength(1);
      keysAnswer = 'keys';
      expect((await server.ask(query, sound)).status).toBe(200);
    },
  );

  test("a wrong address of the issuer's keys is looked up again", async () => {
    keysPath = '/moved/keys';
    const sound = bearer(await token());
    expect((await server.ask(query, sound)).status).toBe(503);
    keysPath = '/keys';
    expect((await server.ask(query, sound)).status).toBe(200);
  });

  test('the document of another issuer is not accepted', async () => {
    named = 'https://elsewhere.example';
    const sound = bearer(await token());
    expect((await server.ask(query, sound)).status).toBe(503);
    expect(complaints[0]).toContain('"https://elsewhere.example"');
    named = undefined;
    expect((await server.ask(query, sound)).status).toBe(200);
  });

  test('a token of another issuer, for another audience, expired, unsigned or signed by another key is refused', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const [head, claims] = (await token()).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const wrong = [
      await token({ iss: 'https://elsewhere.example' }),
      await token({ aud: 'another' }),
      await token({ exp: '-5m' }),
      await token({}, privateKey),
      `${none}.${claims}.`,
      `${head}.${claims}.AAAA`,
    ];
    for (const each of wrong) expect((await server.ask(query, bearer(each))).status).toBe(401);
    expect(server.asked).toEqual([]);
  });

  test('an issuer that does not answer is reported, until it answers again', async () => {
    down = true;
    const { status, body } = await server.ask(query, bearer(await token()));
    expect(status).toBe(503);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_READY', retryable: true });
    down = false;
    expect((await server.ask(query, bearer(await token()))).status).toBe(200);
  });
});

describe('what a caller may spend within a minute', () => {
  test('is bounded, by cost and for each caller', async () => {
    const [ann, bob] = [newKey('ann', 'read'), newKey('bob', 'read')];
    const file = join(folder, 'keys.txt');
    await writeFile(file, `${ann.line}\n${bob.line}\n`);
    const access = await openAccess({ keys: file, complain: () => undefined });
    server = await stubServer({ access, rateLimit: rateLimitOf(5) });
    const two = { query: '{ post(first: 1) { post { id } } }' };
    for (const status of [200, 200, 429]) {
      const answered = await server.ask(two, bearer(ann.key));
      expect(answered.status).toBe(status);
      if (status !== 429) continue;
      expect(Number(answered.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answered.body.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryable: true });
    }
    expect((await server.ask(two, bearer(bob.key))).status).toBe(200);
  });
});

describe('a server that is open to this machine', () => {
  const askAs = (host: string) =>
    new Promise<number>((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      rawRequest({ hostname, port, path: '/healthz', headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });

  test('answers no other name, so that no page of another site reaches it by having its name lead here', async () => {
    server = await stubServer();
    for (const host of ['localhost:4000', '127.0.0.1', '[::1]:80', 'LOCALHOST'])
      expect(await askAs(host)).toBe(200);
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4000', '10.0.0.1'])
      expect(await askAs(host)).toBe(403);
  });

  test('opened on purpose, it answers plain addresses and the names that it was given', async () => {
    server = await stubServer({ open: true, hosts: ['graph.example'] });
    for (const host of [
      'graph.example',
      'Graph.Example:443',
      'graph.example.',
      '10.0.0.1:4000',
      '[2001:db8::1]',
      'localhost',
    ])
      expect([host, await askAs(host)]).toEqual([host, 200]);
    for (const host of ['evil.example', 'a.graph.example', '10.0.0.1.evil.example'])
      expect([host, await askAs(host)]).toEqual([host, 403]);
  });

  test('takes no data over HTTP, and says how to bring it in', async () => {
    server = await stubServer();
    for (const [method, path] of [
      ['POST', '/imports'],
      ['DELETE', '/imports/1'],
    ] as const) {
      const answered = await fetch(`${server.url}${path}`, { method });
      expect(answered.status).toBe(403);
      const { body } = await readAnswer(answered);
      expect(body.errors?.[0]?.extensions.hint).toContain('wishlist import');
    }
  });
});

describe('pages of other origins', () => {
  const preflight = async (origin: string) =>
    (
      await fetch(`${server.url}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      })
    ).headers.get('access-control-allow-origin');

  test('may ask if they are listed, and only then', async () => {
    server = await stubServer({ origins: ['https://analysis.example'] });
    expect(await preflight('https://analysis.example')).toBe('https://analysis.example');
    expect(await preflight('https://evil.example')).toBeNull();
    const answered = await server.ask(query, { origin: 'https://analysis.example' });
    expect(answered.headers.get('access-control-allow-origin')).toBe('https://analysis.example');
  });

  test('may not, without a list', async () => {
    server = await stubServer();
    expect(await preflight('https://analysis.example')).toBeNull();
  });
});
