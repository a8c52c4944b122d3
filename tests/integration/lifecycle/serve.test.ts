import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isAlive } from '../../../src/isAlive.ts';
import { findJava } from '../../../src/neo4j/install/findJava.ts';
import { type Lock, readLock } from '../../../src/neo4j/store/lock.ts';
import { storeAt } from '../../../src/neo4j/store/store.ts';
import { askServer } from '../../support/askServer.ts';
import { environmentAt, temporaryHome } from '../../support/projectHome.ts';
import { type WishlistRun, wishlist } from '../../support/wishlist.ts';

// One life of the program, told in order: each test goes on where the one before it ended.
const patience = 600_000;
const ready = 'Press Ctrl-C to stop it';

let home: string;
let remove: () => Promise<void>;
let environment: Record<string, string>;
let first: WishlistRun;

const runs: WishlistRun[] = [];
const run = (...commandLine: string[]) => {
  const started = wishlist(commandLine, environment);
  runs.push(started);
  return started;
};
const store = () => storeAt(home, 'reference');
const lock = (): Lock => readLock(store().lockFile) ?? { who: 'nobody', owner: { pid: 0, identity: '' } };
const neo4jPid = () => lock().neo4j?.pid ?? 0;
const until = async (what: () => boolean) => {
  for (let tries = 0; tries < 600 && !what(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(what()).toBe(true);
};
const held = (url: string) =>
  askServer(url).finalData('{ dataset { revision synthetic } cases { totalCount } }');

beforeAll(async () => {
  ({ home, remove } = await temporaryHome());
  environment = environmentAt(home);
}, patience);

afterAll(async () => {
  for (const { child, ended } of runs) {
    child.kill('SIGTERM');
    await ended;
  }
  await remove();
}, patience);

describe('the program from its first start to its last', () => {
  test(
    'loads the demonstration the first time and prints where it answers',
    async () => {
      first = run('serve');
      await first.until(ready);
      expect(first.printed()).toContain('Loading the demonstration (synthetic data)');
      const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(first.printed()) ?? [];
      expect(first.printed()).toMatch(new RegExp(`Workbench   ${url}/#token=[\\w-]{32}\\n`));
      expect(first.printed()).toContain(`Playground  ${url}/playground\n`);
      expect(await held(url)).toMatchObject({
        dataset: { revision: 1, synthetic: true },
        cases: { totalCount: 642 },
      });
    },
    patience,
  );

  test('keeps the password of its Neo4j to this user', () => {
    expect(statSync(store().passwordFile).mode & 0o777).toBe(0o600);
    expect(readFileSync(store().passwordFile, 'utf8').trim()).toMatch(/^[0-9a-f]{48}$/);
  });

  test(
    'refuses a second start, telling who has the store and where it answers',
    async () => {
      const second = run('serve');
      expect(await second.ended).toBe(1);
      expect(second.printed()).toContain(
        `The store "reference" is in use by wishlist serve (process ${first.child.pid}); it answers at ${lock().url}.`,
      );
    },
    patience,
  );

  test(
    'lets a command use its Neo4j',
    async () => {
      const again = run('import', 'data/reference');
      expect(await again.ended).toBe(0);
      expect(again.printed()).toContain(`Using the Neo4j of wishlist serve (process ${first.child.pid})`);
      expect(again.printed()).toContain('Nothing changed');
    },
    patience,
  );

  test(
    'killed without warning, it leaves no Neo4j behind',
    async () => {
      const pid = neo4jPid();
      expect(isAlive(pid)).toBe(true);
      first.child.kill('SIGKILL');
      expect(await first.ended).toBe('SIGKILL');
      await until(() => !isAlive(pid));
      expect(lock().owner.pid).toBe(first.child.pid);
    },
    patience,
  );

  test(
    'starts again over the stale lock, without Maven, on the same port, and loads nothing anew',
    async () => {
      const before = lock();
      const path = mkdtempSync(join(tmpdir(), 'wishlist-path-'));
      symlinkSync(await findJava(undefined), join(path, 'java'));
      environment.PATH = path;
      const second = run('serve');
      await second.until(ready);
      rmSync(path, { recursive: true });
      expect(second.printed()).not.toMatch(/Loading|Installing/);
      expect(lock().uri).toBe(before.uri);
      expect(lock().owner.pid).toBe(second.child.pid);
      expect(await held(lock().url ?? '')).toMatchObject({ dataset: { revision: 1 } });

      const pid = neo4jPid();
      second.child.kill('SIGTERM');
      expect(await second.ended).toBe(0);
      expect(isAlive(pid)).toBe(false);
      expect(readLock(store().lockFile)).toBeUndefined();
    },
    patience,
  );

  test(
    'stopped while it starts, it leaves nothing behind either',
    async () => {
      delete environment.PATH;
      const third = run('serve');
      await third.until('Starting Neo4j');
      await until(() => neo4jPid() > 0);
      const pid = neo4jPid();
      third.child.kill('SIGINT');
      expect(await third.ended).toBe(0);
      expect(third.printed()).toContain('Stopping');
      expect(isAlive(pid)).toBe(false);
      expect(readLock(store().lockFile)).toBeUndefined();
    },
    patience,
  );
});
