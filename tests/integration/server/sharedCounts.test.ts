import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { newKey } from '../../../src/access/keyLine.ts';
import { openAccess } from '../../../src/access/openAccess.ts';
import { rateLimitOf } from '../../../src/server/bounds/rateLimit.ts';
import { openSharedCounts, type SharedCounts } from '../../../src/server/bounds/sharedCounts.ts';
import { TestRedis, test } from '../../support/redis.ts';
import { type StubServer, stubServer } from '../../support/stubServer.ts';
import { until } from '../../support/until.ts';

const [ann, bob] = [newKey('ann', 'read'), newKey('bob', 'read')];
/** A question whose cost is two. */
const two = { query: '{ post(first: 1) { post { id } } }' };

let folder: string;
let redis: TestRedis;
let told: string[];
let counts: SharedCounts[];
let servers: StubServer[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
  const keys = join(folder, 'keys.txt');
  await writeFile(keys, `${ann.line}\n${bob.line}\n`);
  redis = await TestRedis.start();
  told = [];
  counts = [];
  servers = [];
  for (let instance = 0; instance < 2; instance += 1) {
    const shared = await openSharedCounts(redis.url, (state) => told.push(`${instance} ${state}`));
    counts.push(shared);
    const access = await openAccess({ keys, complain: () => undefined });
    servers.push(await stubServer({ access, rateLimit: rateLimitOf(5, shared.redis) }));
  }
});

afterEach(async () => {
  for (const server of servers) await server.close();
  for (const shared of counts) shared.close();
  await redis.stop();
  await rm(folder, { recursive: true });
});

/** The status that an instance gives who sends a key. */
const ask = async (instance: number, { key }: { key: string }): Promise<number | undefined> =>
  (await servers[instance]?.ask(two, { authorization: `Bearer ${key}` }))?.status;

const toldOf = (count: number) =>
  until(
    () => told.length === count,
    () => `It never came to that: ${told.join(', ')}`,
  );

describe('two instances with one Redis', () => {
  test('count together what a caller spends', async () => {
    expect(await ask(0, ann)).toBe(200);
    expect(await ask(1, ann)).toBe(200);
    expect(await ask(0, ann)).toBe(429);
    expect(await ask(1, ann)).toBe(429);
    expect(await ask(1, bob)).toBe(200);
  });

  test('count separately while Redis is away, report it once, and count together again when it is back', async () => {
    await redis.stop();
    expect([await ask(0, ann), await ask(0, ann), await ask(0, ann)]).toEqual([200, 200, 429]);
    expect([await ask(1, ann), await ask(1, ann), await ask(1, ann)]).toEqual([200, 200, 429]);
    await toldOf(2);
    await redis.start();
    await toldOf(4);
    expect([...told].sort()).toEqual(['0 back', '0 lost', '1 back', '1 lost']);
    // A Redis that starts anew has counted nothing yet.
    expect([await ask(0, ann), await ask(1, ann), await ask(0, ann)]).toEqual([200, 200, 429]);
  }, 60_000);
});

test('a server does not start without its Redis, and does not print the password in its address', async () => {
  await redis.stop();
  const url = `redis://wishlist:hunter2@127.0.0.1:${redis.port}`;
  const refusal = await openSharedCounts(url, () => undefined).catch((error: Error) => error);
  expect(refusal).toMatchObject({ code: 'NOT_READY', message: expect.stringContaining('does not answer') });
  expect(String(refusal)).not.toContain('hunter2');
});
