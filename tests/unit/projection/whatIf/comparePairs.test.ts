import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partyKinds } from '../../../../src/model/parties.ts';
import { createBudget } from '../../../../src/projection/budget.ts';
import { pathInput } from '../../../../src/projection/paths/pathInput.ts';
import { Projection } from '../../../../src/projection/projection.ts';
import { comparePairs } from '../../../../src/projection/whatIf/comparePairs.ts';
import type { ComparePairsInput } from '../../../../src/projection/whatIf/pairComparison.ts';
import { removalEffect } from '../../../../src/projection/whatIf/removalEffect.ts';
import { rounds } from '../../../support/rounds.ts';
import { bruteForcePaths } from '../paths/oracle.ts';
import { randomGraph } from '../paths/randomGraph.ts';
import { buildProjection, type CaseRow } from '../support/buildProjection.ts';

const defaults: Omit<ComparePairsInput, 'remove'> = {
  selection: { where: null, answers: {} },
  ends: null,
  first: 25,
  maxHops: 4,
  through: ['COMPANY', 'TARGET'],
  unsourced: false,
  sameRole: false,
};

const link = (
  id: number,
  confidence: number,
  posts: string[],
  targets: string[],
  companies: string[],
): CaseRow => ({
  id: `case/${id}`,
  posts: posts.map((one) => `post/${one}`),
  targets: targets.map((one) => `target/${one}`),
  companies: companies.map((one) => `company/${one}`),
  confidence,
  reports: ['report/1'],
});

/** Houston's cases and Tokyo's: the clinic meets the hospital through both, the laboratory only through Houston, the robots only through Tokyo. */
const graph = new Projection(
  buildProjection({
    posts: [{ id: 'post/houston' }, { id: 'post/tokyo' }],
    targets: ['clinic', 'lab', 'robots', 'seeds'].map((id) => ({ id: `target/${id}` })),
    companies: ['farm', 'hospital', 'maker'].map((id) => ({ id: `company/${id}` })),
    reports: [{ id: 'report/1' }],
    cases: [
      link(1, 0.9, ['houston'], ['clinic'], ['hospital']),
      link(2, 0.5, ['tokyo'], ['clinic'], ['hospital']),
      link(3, 0.8, ['houston'], ['lab'], ['hospital']),
      link(4, 0.8, ['houston'], ['lab'], ['maker']),
      link(5, 0.8, ['tokyo'], ['robots'], ['maker']),
      link(6, 0.8, ['tokyo'], ['robots'], ['hospital']),
      link(7, 0.8, ['houston'], ['clinic'], ['maker']),
      link(8, 0.8, ['tokyo'], ['seeds'], ['farm']),
    ],
  }),
);

const number = (id: string) => graph.entityNumber(id) ?? -1;

function ask(remove: readonly string[], rest: Partial<ComparePairsInput> = {}) {
  const { pairs, ...how } = comparePairs(graph, { ...defaults, remove: remove.map(number), ...rest });
  const shown = pairs.map(({ from, to, fate, reason, before, after }) => [
    graph.entityId(from),
    graph.entityId(to),
    reason ? `${fate} ${reason}` : fate,
    before && [before.entities.length - 1, before.strength],
    after && [after.entities.length - 1, after.strength],
  ]);
  return { ...how, pairs: shown };
}

describe('what becomes of the best paths', () => {
  test('pairs that lose a shared case are lost, longer or weaker, the worst first', () => {
    expect(ask(['post/houston'])).toEqual({
      choice: 'LOST_CASES',
      candidates: 4,
      complete: true,
      pairs: [
        ['target/lab', 'company/hospital', 'LOST LOST_CASES', [1, 0.8], null],
        ['target/lab', 'company/maker', 'LOST LOST_CASES', [1, 0.8], null],
        ['target/clinic', 'company/maker', 'LONGER', [1, 0.8], [3, 0.32]],
        ['target/clinic', 'company/hospital', 'WEAKER', [1, 0.9], [1, 0.5]],
      ],
    });
  });

  test('named pairs are compared once each, even without a path', () => {
    const ends = { from: ['post/tokyo', 'target/seeds'].map(number), to: ['company/hospital'].map(number) };
    expect(ask(['post/houston'], { ends }).pairs).toEqual([
      ['post/tokyo', 'company/hospital', 'SAME', [1, 0.8], [1, 0.8]],
      ['target/seeds', 'company/hospital', 'NONE', null, null],
    ]);
    const both = ['target/lab', 'company/hospital'].map(number);
    expect(ask(['post/houston'], { ends: { from: both, to: both } })).toMatchObject({
      choice: 'ASKED',
      candidates: 1,
    });
  });

  test('pairs that the removed entity joins are compared if no case is lost', () => {
    const rows = [
      link(1, 0.8, ['houston'], ['clinic', 'lab'], ['hospital']),
      link(2, 0.8, ['tokyo'], ['lab', 'robots'], []),
    ];
    const projection = new Projection(
      buildProjection({
        posts: [{ id: 'post/houston' }, { id: 'post/tokyo' }],
        targets: ['clinic', 'lab', 'robots'].map((id) => ({ id: `target/${id}` })),
        companies: [{ id: 'company/hospital' }],
        reports: [{ id: 'report/1' }],
        cases: rows,
      }),
    );
    const remove = [projection.entityNumber('target/lab') ?? -1];
    const { choice, candidates, pairs } = comparePairs(projection, { ...defaults, remove });
    expect([choice, candidates]).toEqual(['JOINED_BY_REMOVED', 2]);
    expect(
      pairs.map(({ from, to, fate }) => [projection.entityId(from), projection.entityId(to), fate]),
    ).toEqual([
      ['post/tokyo', 'company/hospital', 'LOST'],
      ['post/houston', 'company/hospital', 'SAME'],
    ]);
  });

  test('a pair may be lost only for want of hops', () => {
    const ends = { from: ['target/clinic'].map(number), to: ['company/maker'].map(number) };
    expect(ask(['post/houston'], { ends, maxHops: 2 }).pairs).toEqual([
      ['target/clinic', 'company/maker', 'LOST MORE_HOPS', [1, 0.8], null],
    ]);
  });

  test('a pair may be lost because every path passes through a removed entity', () => {
    const ends = { from: ['post/tokyo'].map(number), to: ['target/lab'].map(number) };
    expect(ask(['company/hospital', 'company/maker'], { ends }).pairs).toEqual([
      ['post/tokyo', 'target/lab', 'LOST REMOVED_BETWEEN', [2, 0.64], null],
    ]);
  });

  test('no more pairs are compared than asked for, and all candidates are counted', () => {
    const { pairs, candidates, complete } = ask(['post/houston'], { first: 2 });
    expect([pairs.length, candidates, complete]).toEqual([2, 4, true]);
  });

  test('a comparison that reaches its limit says so, and has only settled pairs', () => {
    const whole = comparePairs(graph, { ...defaults, remove: [number('post/houston')] });
    for (let maxWork = 40; maxWork < 600; maxWork += 20) {
      const budget = createBudget({ maxWork });
      const part = comparePairs(graph, { ...defaults, remove: [number('post/houston')] }, budget);
      expect(whole.pairs).toEqual(expect.arrayContaining([...part.pairs]));
      expect(part.complete).toBe(part.pairs.length === whole.pairs.length);
    }
  });
});

const question = randomGraph.chain((data) =>
  fc.record({
    data: fc.constant(data),
    remove: fc.uniqueArray(fc.nat(data.bases.TECHNOLOGY - 1), { minLength: 1, maxLength: 3 }),
    maxHops: fc.integer({ min: 1, max: 5 }),
    through: fc.subarray(partyKinds.filter((kind) => kind !== 'COUNTRY')),
    unsourced: fc.boolean(),
    sameRole: fc.boolean(),
  }),
);

describe('for any graph and removal', () => {
  test('the best paths of every pair equal those that trying every path finds, with and without the removed', () => {
    fc.assert(
      fc.property(question, ({ data, remove, ...paths }) => {
        const projection = new Projection(data);
        const all = Array.from({ length: data.bases.COUNTRY }, (_, entity) => entity).filter(
          (entity) => !remove.includes(entity),
        );
        const asked = { ...defaults, ...paths, remove, ends: { from: all, to: all }, first: 200 };
        const { pairs, complete } = comparePairs(projection, asked);
        const { after: caseMask } = removalEffect(projection, asked, createBudget());
        expect(complete).toBe(true);
        expect(pairs.length).toBe((all.length ** 2 - all.length) / 2);
        const best = (input: Parameters<typeof pathInput>[0], maxHops = paths.maxHops) => {
          const [path] = bruteForcePaths(data, pathInput({ ...input, ...paths, maxHops, first: 1 }));
          return path && [path.entities.length - 1, path.strength];
        };
        for (const { from, to, fate, reason, before, after } of pairs) {
          const first = best({ from, to });
          const second = best({ from, to, avoid: remove, caseMask });
          expect(before?.strength).toBe(first?.[1]);
          expect(after?.strength).toBe(second?.[1]);
          expect(after && after.entities.length - 1).toBe(second?.[0] ?? null);
          const expected = !first
            ? 'NONE'
            : !second
              ? 'LOST'
              : (second[0] ?? 0) > (first[0] ?? 0)
                ? 'LONGER'
                : second[1] === first[1]
                  ? 'SAME'
                  : 'WEAKER';
          expect(fate).toBe(expected);
          const why = () => {
            if (best({ from, to, avoid: remove, caseMask }, 8)) return 'MORE_HOPS';
            return best({ from, to, avoid: remove }) ? 'LOST_CASES' : 'REMOVED_BETWEEN';
          };
          expect(reason).toBe(fate === 'LOST' ? why() : null);
        }
      }),
      rounds(80),
    );
  }, 120_000);
});
