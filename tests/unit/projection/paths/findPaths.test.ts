import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../../src/projection/budget.ts';
import { type FoundPaths, findPaths } from '../../../../src/projection/paths/findPaths.ts';
import { defaultTuning, type Tuning } from '../../../../src/projection/paths/tuning.ts';
import { Projection, type ProjectionData } from '../../../../src/projection/projection.ts';
import { rounds } from '../../../support/rounds.ts';
import { bruteForcePaths } from './oracle.ts';
import { randomQuestion } from './questions.ts';

const inIds = (data: ProjectionData, { paths }: FoundPaths) => {
  const projection = new Projection(data);
  return paths.map(({ entities, assigned, strength }) => ({
    entities: entities.map((entity) => projection.entityId(entity)),
    cases: assigned.map(({ caseNumber }) => projection.caseId(caseNumber)),
    strength,
  }));
};

const tunings: readonly [string, Tuning][] = [
  ['as shipped', defaultTuning],
  ['reading all cases in every sweep', { ...defaultTuning, scanShare: 0 }],
  ['never reading all cases', { ...defaultTuning, scanShare: 1e9 }],
];

describe('the best paths', () => {
  test.each(tunings)(
    'are those that trying everything finds, %s',
    (_, tuning) => {
      fc.assert(
        fc.property(randomQuestion, ({ data, input }) => {
          const found = findPaths(data, input, tuning, createBudget());
          expect(inIds(data, found)).toEqual(bruteForcePaths(data, input));
          expect(found.settledHops).toBe(input.maxHops);
        }),
        rounds(250),
      );
    },
    120_000,
  );

  test('are all there is wherever the search says that a higher hop limit gives no more', () => {
    fc.assert(
      fc.property(randomQuestion, ({ data, input }) => {
        const short = { ...input, maxHops: Math.min(3, input.maxHops), first: 5 };
        const found = findPaths(data, short, defaultTuning, createBudget());
        if (!found.exhausted) return;
        expect(inIds(data, found)).toEqual(bruteForcePaths(data, { ...short, maxHops: 6 }));
      }),
      rounds(250),
    );
  }, 120_000);
});

describe('a search that is cut short', () => {
  const cut = fc.tuple(randomQuestion, fc.integer({ min: 1, max: 2000 }));

  test('gives the first of the nearest paths, and never calls a part the whole', () => {
    fc.assert(
      fc.property(cut, ([{ data, input }, maxWork]) => {
        const nearest = { ...input, order: 'NEAREST' as const };
        const found = findPaths(data, nearest, defaultTuning, createBudget({ maxWork }));
        const whole = bruteForcePaths(data, nearest);
        const isWhole = found.settledHops === input.maxHops;
        expect(inIds(data, found)).toEqual(isWhole ? whole : whole.slice(0, found.paths.length));
      }),
      rounds(250),
    );
  }, 120_000);

  test('gives strongest paths no weaker than the strongest of the hops it says are settled', () => {
    fc.assert(
      fc.property(cut, ([{ data, input }, maxWork]) => {
        const strongest = { ...input, order: 'STRONGEST' as const, disjoint: false };
        const found = findPaths(data, strongest, defaultTuning, createBudget({ maxWork }));
        const settled = bruteForcePaths(data, { ...strongest, maxHops: found.settledHops });
        if (found.settledHops === input.maxHops) expect(inIds(data, found)).toEqual(settled);
        settled.forEach(({ strength }, at) => {
          expect(found.paths[at]?.strength).toBeGreaterThanOrEqual(strength);
        });
      }),
      rounds(250),
    );
  }, 120_000);
});
