import { afterEach, describe, expect, test } from '@jest/globals';
import { searchFile } from '../../../../src/projection/pool/searchFile.ts';
import { type PoolOptions, SearchPool } from '../../../../src/projection/pool/searchPool.ts';
import type { SearchSignatures } from '../../../../src/projection/pool/searchTasks.ts';
import { buildProjection } from '../support/buildProjection.ts';
import type { TestSignatures } from './testTasks.ts';

const data = buildProjection({
  posts: [{ id: 'post/a' }],
  cases: [{ id: 'case/1', posts: ['post/a'] }, { id: 'case/2' }],
});

const open: SearchPool<TestSignatures>[] = [];

const pool = (options: Partial<PoolOptions> = {}) => {
  const file = new URL('./testWorker.ts', import.meta.url);
  const opened = new SearchPool<TestSignatures>(data, { file, threads: 1, queue: 2, ...options });
  open.push(opened);
  return opened;
};

afterEach(() => Promise.all(open.splice(0).map((each) => each.close())));

const soon = { timeoutMs: 100_000 };

describe('a pool of searches', () => {
  test('a pool runs a task on the shared projection in another thread', async () => {
    expect(await pool().search('count', { busyMs: 0 }, soon)).toBe(2);
  }, 120_000);

  test('a pool runs the program’s searches from their own worker file', async () => {
    const real = new SearchPool<SearchSignatures>(data, {
      file: searchFile,
      threads: 1,
      queue: 1,
    });
    const found = await real.search(
      'breakdown',
      {
        by: ['POST'],
        selection: { where: { id: { in: ['case/1', 'case/2'] } }, answers: {} },
        first: 10,
        after: null,
        orderBy: { field: 'CASES', direction: 'DESC' },
        counts: [],
      },
      soon,
    );
    await real.close();
    expect(found.rows.map(({ keys, caseCount }) => [...keys, caseCount])).toEqual([
      ['post/a', 1],
      [null, 1],
    ]);
  }, 120_000);

  test('a pool stops a search at its deadline, at the limit of its work, and when its caller goes away', async () => {
    const searches = pool({ threads: 2, queue: 5 });
    await searches.search('count', { busyMs: 0 }, soon);
    await expect(searches.search('forever', null, { timeoutMs: 100 })).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
    await expect(searches.search('forever', null, { ...soon, maxWork: 1e6 })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
    const caller = new AbortController();
    const gone = searches.search('forever', null, { ...soon, signal: caller.signal });
    setTimeout(() => caller.abort(new Error('The client hung up.')), 50);
    await expect(gone).rejects.toThrow('The client hung up.');
    expect(await searches.search('count', { busyMs: 0 }, soon)).toBe(2);
  }, 120_000);

  test('a pool refuses searches beyond its queue, and serves waiting ones in order', async () => {
    const searches = pool({ queue: 2 });
    await searches.search('count', { busyMs: 0 }, soon);
    const order: string[] = [];
    const ask = (name: string, busyMs: number) =>
      searches.search('count', { busyMs }, soon).then(() => order.push(name));
    const all = [ask('first', 200), ask('second', 0), ask('third', 0)];
    await expect(searches.search('count', { busyMs: 0 }, soon)).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      retryable: true,
    });
    await Promise.all(all);
    expect(order).toEqual(['first', 'second', 'third']);
  }, 120_000);

  test('a pool serves a caller with one short search after one turn of another caller, who has twenty long ones waiting', async () => {
    const searches = pool({ queue: 32 });
    await searches.search('count', { busyMs: 0 }, soon);
    const served: string[] = [];
    const ask = (caller: string, busyMs: number) =>
      searches.search('count', { busyMs }, { ...soon, caller }).then(() => served.push(caller));
    const long = Array.from({ length: 21 }, () => ask('busy', 20));
    await long[0];
    const before = served.length;
    await ask('brief', 0);
    // At most the search that ran when it came goes before it, and the one whose turn it already was.
    expect(served.indexOf('brief')).toBeLessThanOrEqual(before + 2);
    expect(searches.queued).toBeGreaterThan(10);
    await Promise.all(long);
    expect(served).toHaveLength(22);
  }, 120_000);

  test('a pool whose queue is full refuses the newest search of the caller with the most, not the other caller', async () => {
    const searches = pool({ queue: 3 });
    await searches.search('count', { busyMs: 0 }, soon);
    const ask = (caller: string, busyMs: number) => searches.search('count', { busyMs }, { ...soon, caller });
    const running = ask('busy', 200);
    const first = ask('busy', 0);
    const second = ask('busy', 0);
    const newest = ask('busy', 0);
    const turnedAway = expect(newest).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', retryable: true });
    const brief = ask('brief', 0);
    await turnedAway;
    expect(await Promise.all([running, first, second, brief])).toEqual([2, 2, 2, 2]);
  }, 120_000);

  test('a pool drops a waiting search at its deadline', async () => {
    const searches = pool();
    await searches.search('count', { busyMs: 0 }, soon);
    const running = searches.search('count', { busyMs: 400 }, soon);
    await expect(searches.search('count', { busyMs: 0 }, { timeoutMs: 50 })).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
    expect(await running).toBe(2);
  }, 120_000);

  test('a pool replaces a thread that ends, and fails the search that was lost', async () => {
    const searches = pool();
    await expect(searches.search('crash', null, soon)).rejects.toMatchObject({
      code: 'NOT_READY',
      retryable: true,
    });
    expect(await searches.search('count', { busyMs: 0 }, soon)).toBe(2);
  }, 120_000);

  test('a pool returns the message of a bug, and goes on', async () => {
    const searches = pool();
    await expect(searches.search('fail', 'out of range', soon)).rejects.toThrow('out of range');
    expect(await searches.search('count', { busyMs: 0 }, soon)).toBe(2);
  }, 120_000);

  test('a retired pool finishes its searches and still serves a late one', async () => {
    const searches = pool();
    const running = searches.search('count', { busyMs: 100 }, soon);
    const waiting = searches.search('count', { busyMs: 0 }, soon);
    searches.retire();
    expect(await Promise.all([running, waiting])).toEqual([2, 2]);
    expect(await searches.search('count', { busyMs: 0 }, soon)).toBe(2);
  }, 120_000);
});
