import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../src/projection/budget.ts';
import { buildProjection } from '../../../src/projection/buildProjection.ts';
import { pathInput } from '../../../src/projection/paths/pathInput.ts';
import { entityKinds, Projection } from '../../../src/projection/projection.ts';
import { type ReachInput, reach } from '../../../src/projection/reach/reach.ts';
import { bruteForcePaths } from './paths/oracle.ts';
import { randomGraph } from './paths/randomGraph.ts';

const input = (asked: Pick<ReachInput, 'from'> & Partial<ReachInput>): ReachInput => ({
  selection: { where: null, answers: {} },
  maxHops: 3,
  through: ['COMPANY', 'TARGET'],
  kinds: ['POST', 'TARGET', 'COMPANY'],
  avoid: [],
  unsourced: false,
  sameRole: false,
  first: 100,
  after: null,
  ...asked,
});

/** Houston refers two cases: PharmaJet with a hospital (twice), and a laboratory alone; the hospital also meets Tokyo's target. */
const graph = () =>
  new Projection(
    buildProjection({
      posts: [{ id: 'post/houston' }, { id: 'post/tokyo' }],
      targets: [{ id: 'target/lab' }, { id: 'target/pharmajet' }, { id: 'target/robots' }],
      companies: [{ id: 'company/hospital' }],
      reports: [{ id: 'report/1' }],
      cases: [
        {
          id: 'case/1',
          posts: ['post/houston'],
          targets: ['target/pharmajet'],
          companies: ['company/hospital'],
          confidence: 0.5,
          reports: ['report/1'],
        },
        {
          id: 'case/2',
          posts: ['post/houston'],
          targets: ['target/pharmajet'],
          confidence: 0.8,
          reports: ['report/1'],
        },
        {
          id: 'case/3',
          posts: ['post/tokyo'],
          targets: ['target/robots'],
          companies: ['company/hospital'],
          confidence: 0.9,
          reports: ['report/1'],
        },
        { id: 'case/4', posts: ['post/houston'], targets: ['target/lab'] },
      ],
    }),
  );

const brief = (asked: Partial<ReachInput>) =>
  reach(graph(), input({ from: 'post/houston', ...asked })).reached.map(({ id, hops, strength }) => [
    id,
    hops,
    strength,
  ]);

describe('reach', () => {
  test('tells whom an entity reaches, the nearest first, by the strongest way', () => {
    expect(brief({})).toEqual([
      ['target/pharmajet', 1, 0.8],
      ['company/hospital', 1, 0.5],
      ['post/tokyo', 2, 0.45],
      ['target/robots', 2, 0.45],
    ]);
  });

  test('sums up by kind and distance', () => {
    expect(reach(graph(), input({ from: 'post/houston' })).groups).toEqual([
      { kind: 'TARGET', hops: 1, count: 1, strength: 0.8 },
      { kind: 'COMPANY', hops: 1, count: 1, strength: 0.5 },
      { kind: 'POST', hops: 2, count: 1, strength: 0.45 },
      { kind: 'TARGET', hops: 2, count: 1, strength: 0.45 },
    ]);
  });

  test('leaves out cases without a report unless they are asked for, and counts them low', () => {
    expect(brief({ unsourced: true })).toContainEqual(['target/lab', 1, 0.05]);
  });

  test('does not pass through what is to be avoided, nor through kinds that are not named', () => {
    expect(brief({ avoid: ['company/hospital'] }).map(([id]) => id)).toEqual([
      'target/pharmajet',
      'company/hospital',
    ]);
    expect(brief({ through: ['TARGET'] }).map(([id]) => id)).toEqual([
      'target/pharmajet',
      'company/hospital',
    ]);
  });

  test('keeps to the filter and to the kinds that are wanted', () => {
    const selection = { where: { confidence: { lte: 0.6 } }, answers: {} };
    expect(brief({ selection, kinds: ['COMPANY'] })).toEqual([['company/hospital', 1, 0.5]]);
  });

  test('pages in a stable order', () => {
    const all = reach(graph(), input({ from: 'post/houston' })).reached;
    const pages: string[] = [];
    for (let after: ReachInput['after'] = null; ; ) {
      const page = reach(graph(), input({ from: 'post/houston', first: 1, after }));
      pages.push(...page.reached.map(({ id }) => id));
      after = page.reached[0] ?? null;
      if (!page.hasNextPage) break;
    }
    expect(pages).toEqual(all.map(({ id }) => id));
  });

  test('refuses more than eight hops, and a start that is not there', () => {
    expect(() => brief({ maxHops: 9 })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => reach(graph(), input({ from: 'post/none' }))).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
  });

  test('tells how far it came when its budget ends, and only of what is settled', () => {
    const found = reach(graph(), input({ from: 'post/houston' }), createBudget({ maxWork: 4 }));
    expect(found).toMatchObject({ complete: false, stoppedBy: 'WORK', settledHops: 1 });
    expect(found.reached.map(({ hops }) => hops)).toEqual([1, 1]);
  });

  const ends = fc.record({
    sameRole: fc.boolean(),
    unsourced: fc.boolean(),
    through: fc.subarray([...entityKinds]),
    start: fc.nat(),
  });

  const compared = (
    maxHops: number,
    hold: (found: number[] | undefined, best: number[] | undefined) => void,
  ) =>
    fc.assert(
      fc.property(randomGraph, ends, (data, { start, ...rest }) => {
        const projection = new Projection(data);
        const from = start % data.bases.COUNTRY;
        const kinds = [...entityKinds];
        const found = reach(projection, input({ from: projection.entityId(from), maxHops, kinds, ...rest }));
        for (let to = 0; to < data.bases.END; to += 1) {
          if (to === from) continue;
          const [best] = bruteForcePaths(data, pathInput({ from, to, maxHops, first: 1, ...rest }));
          const reached = found.reached.find(({ id }) => id === projection.entityId(to));
          hold(reached && [reached.hops, reached.cost], best && [best.entities.length - 1, best.cost]);
        }
      }),
      { numRuns: 60 },
    );

  test('agrees with trying every path of up to two hops', () => {
    compared(2, (found, best) => expect(found).toEqual(best));
  }, 120_000);

  test('never tells of a nearer or stronger way than there is', () => {
    compared(4, (found, best) => {
      if (found === undefined) return;
      expect(best).toBeDefined();
      const [hops = 0, cost = 0] = found;
      const [fewest = 0, least = 0] = best ?? [];
      expect(hops).toBeGreaterThanOrEqual(fewest);
      if (hops === fewest) expect(cost).toBeGreaterThanOrEqual(least);
    });
  }, 120_000);
});
