import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { temporaryHome } from '../../support/projectHome.ts';
import { type WishlistRun, wishlist } from '../../support/wishlist.ts';

const patience = 600_000;

let home: string;
let remove: () => Promise<void>;
let run: WishlistRun | undefined;

beforeAll(async () => {
  ({ home, remove } = await temporaryHome());
}, patience);

afterAll(async () => {
  run?.child.kill('SIGTERM');
  await run?.ended;
  await remove();
}, patience);

test(
  'a new store of one’s own is served empty, and what the page asks first has an answer',
  async () => {
    run = wishlist(['serve', '--store', 'mine'], {
      WISHLIST_HOME: home,
      WISHLIST_NEO4J_HEAP: '768m',
      WISHLIST_NEO4J_PAGE_CACHE: '128m',
      WISHLIST_LOG_LEVEL: 'silent',
      PORT: '0',
      JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1',
    });
    await run.until('Press Ctrl-C to stop it');
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(run.printed()) ?? [];
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ dataset { revision synthetic counts { cases } } cases { totalCount } }',
      }),
    });
    expect(await response.json()).toMatchObject({
      data: { dataset: { revision: 0, synthetic: null, counts: { cases: 0 } }, cases: { totalCount: 0 } },
    });
  },
  patience,
);
