import { afterEach, describe, expect, test } from '@jest/globals';
import type { ProjectionData } from '../../../src/projection/projection.ts';
import { Projections, type ProjectionsOptions } from '../../../src/projection/projections.ts';
import { buildProjection } from './support/buildProjection.ts';

const open: Projections[] = [];

afterEach(() => Promise.all(open.splice(0).map((each) => each.close())));

const projections = (options: ProjectionsOptions) => {
  const opened = new Projections({ pollMs: 10, retryMs: 10, retryMostMs: 40, ...options });
  open.push(opened);
  return opened;
};

const revision = (number: number, cases = number): ProjectionData =>
  buildProjection({
    revision: number,
    cases: Array.from({ length: cases }, (_, index) => ({ id: `case/${index}` })),
  });

const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 500) throw new Error('It never came to hold.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

describe('the projections', () => {
  test('projections answer NOT_READY with a hint until the first load has ended', async () => {
    let finish: (data: ProjectionData) => void = () => undefined;
    const held = projections({
      load: () => new Promise((resolve) => (finish = resolve)),
      revision: async () => 1,
    });
    held.start();
    expect(() => held.current()).toThrow(
      expect.objectContaining({
        code: 'NOT_READY',
        retryable: true,
        hint: expect.stringContaining('Try again'),
      }),
    );
    expect(held.status()).toMatchObject({ state: 'LOADING', revision: null, cases: null });
    finish(revision(1));
    await until(() => held.status().state === 'READY');
    expect(held.current().projection.revision).toBe(1);
    expect(held.status()).toMatchObject({ revision: 1, cases: 1, ageSeconds: 0, error: null });
  });

  test('a new revision is loaded beside the old one, which a request in flight keeps and can still search', async () => {
    let now = 1;
    const held = projections({ load: async () => revision(now), revision: async () => now });
    held.start();
    await until(() => held.status().state === 'READY');
    const before = held.current();
    now = 2;
    await until(() => held.current().projection.revision === 2);
    expect(before.projection.data.cases).toBe(1);
    const selection = { where: null, answers: {} };
    const ask = { by: ['STAGE'], first: 1, after: null, counts: [], selection } as const;
    const orderBy = { field: 'CASES', direction: 'DESC' } as const;
    const late = await before.pool.search('breakdown', { ...ask, orderBy }, { timeoutMs: 100_000 });
    expect(late).toMatchObject({ revision: 1, caseTotal: 1 });
    await before.pool.close();
  }, 30_000);

  test('a projection is not loaded again while the revision stays the same', async () => {
    let loads = 0;
    const held = projections({
      load: async () => {
        loads += 1;
        return revision(1);
      },
      revision: async () => 1,
    });
    held.start();
    await until(() => held.status().state === 'READY');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(loads).toBe(1);
  });

  test('a projection is loaded at once when a new revision is reported', async () => {
    let now = 1;
    const held = projections({ load: async () => revision(now), revision: async () => now, pollMs: 60_000 });
    held.start();
    await until(() => held.status().state === 'READY');
    now = 2;
    held.notice(2);
    await until(() => held.current().projection.revision === 2);
  });

  test('the old projection stays in use when a load fails, and loading is repeated until it succeeds', async () => {
    let now = 1;
    let broken = false;
    const seen: (string | null)[] = [];
    const held = projections({
      load: async () => {
        if (broken) throw new Error('Neo4j does not answer.');
        return revision(now);
      },
      revision: async () => now,
      onLoad: ({ error }) => seen.push(error),
    });
    held.start();
    await until(() => held.status().state === 'READY');
    broken = true;
    now = 2;
    await until(() => seen.length >= 3);
    expect(held.status()).toMatchObject({ state: 'FAILED', revision: 1, error: 'Neo4j does not answer.' });
    expect(held.current().projection.revision).toBe(1);
    broken = false;
    await until(() => held.status().state === 'READY');
    expect(held.status()).toMatchObject({ revision: 2, error: null });
  });

  test('the reason is reported if not even the first load succeeds', async () => {
    const held = projections({
      load: () => Promise.reject(new Error('Neo4j does not answer.')),
      revision: async () => 1,
    });
    held.start();
    await until(() => held.status().state === 'FAILED');
    expect(() => held.current()).toThrow(/could not be loaded: Neo4j does not answer/);
  });
});
