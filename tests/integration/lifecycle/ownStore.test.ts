import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askServer } from '../../support/askServer.ts';
import { environmentAt, takeProofs, temporaryHome } from '../../support/projectHome.ts';
import { type WishlistRun, wishlist } from '../../support/wishlist.ts';

const patience = 600_000;

let home: string;
let remove: () => Promise<void>;
let run: WishlistRun | undefined;

beforeAll(async () => {
  ({ home, remove } = await temporaryHome());
  await takeProofs(home);
}, patience);

afterAll(async () => {
  run?.child.kill('SIGTERM');
  await run?.ended;
  await remove();
}, patience);

test(
  'a new store of one’s own is served empty, and what the page asks first has an answer',
  async () => {
    run = wishlist(['serve', '--store', 'mine'], environmentAt(home));
    await run.until('Press Ctrl-C to stop it');
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(run.printed()) ?? [];
    const first = '{ dataset { revision synthetic counts { cases } } cases { totalCount } }';
    expect(await askServer(address).finalData(first)).toMatchObject({
      dataset: { revision: 0, synthetic: null, counts: { cases: 0 } },
      cases: { totalCount: 0 },
    });
  },
  patience,
);

test(
  'another store is served at the same address once its token asks for it, and nobody else',
  async () => {
    const [, address = '', token = ''] =
      /(http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)/.exec(run?.printed() ?? '') ?? [];
    const store = async (request: RequestInit = {}) => {
      const response = await fetch(`${address}/store`, {
        ...request,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      });
      const body: unknown = await response.json();
      return { status: response.status, body };
    };
    expect(await store()).toEqual({ status: 200, body: { store: 'mine' } });
    expect((await fetch(`${address}/store`, { method: 'POST' })).status).toBe(401);
    expect(await store({ method: 'POST', body: '{"store":"../other"}' })).toMatchObject({
      status: 400,
      body: { errors: [{ message: '"../other" is not the name of a store.' }] },
    });
    expect(await store({ method: 'POST', body: '{"store":"other"}' })).toEqual({
      status: 202,
      body: { store: 'other' },
    });
    // While one server ends and the other starts, nobody answers.
    const served = () => store().catch(() => null);
    for (const end = Date.now() + 120_000; Date.now() < end; await wait(250))
      if (JSON.stringify(await served()).includes('"other"')) break;
    expect(await store()).toEqual({ status: 200, body: { store: 'other' } });
  },
  patience,
);
