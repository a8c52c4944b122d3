import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../../src/projection/budget.ts';
import { type FoundPaths, findPaths } from '../../../../src/projection/paths/findPaths.ts';
import { pathInput } from '../../../../src/projection/paths/pathInput.ts';
import { defaultTuning, type Tuning } from '../../../../src/projection/paths/search/tuning.ts';
import { Projection, type ProjectionData } from '../../../../src/projection/projection.ts';
import { rounds } from '../../../support/rounds.ts';
import { buildProjection } from '../support/buildProjection.ts';
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
  ['looking for dead ends from the start', { ...defaultTuning, patience: 0 }],
];

describe('the best paths', () => {
  // All of them at once: trying everything takes far longer than any search.
  test('are those that trying everything finds, however the search is tuned', () => {
    fc.assert(
      fc.property(randomQuestion, ({ data, input }) => {
        const all = bruteForcePaths(data, input);
        for (const [name, tuning] of tunings) {
          const found = findPaths(data, input, tuning, createBudget());
          expect([name, inIds(data, found)]).toEqual([name, all]);
          expect([name, found.settledHops]).toEqual([name, input.maxHops]);
        }
      }),
      rounds(250),
    );
  }, 120_000);

  test('the best paths are all there are if the search says that a higher hop limit adds none', () => {
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

  test('a search that is cut short returns the first of the nearest paths, and never calls a part complete', () => {
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

  test('a search that is cut short returns paths no weaker than the strongest within its settled hops', () => {
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

test('a search does not wander where nothing leads on', () => {
  // The two of the first case meet only there, beside a target that joins all others: walks lead back and forth for ever, paths do not.
  const companies = Array.from({ length: 40 }, (_, at) => `company/${String(at).padStart(2, '0')}`);
  const targets = Array.from({ length: 40 }, (_, at) => `target/${String(at).padStart(2, '0')}`);
  const [hub = ''] = targets;
  const meetings = companies.flatMap((company) => targets.map((target) => ({ company, target })));
  const projection = new Projection(
    buildProjection({
      targets: targets.map((id) => ({ id })),
      companies: [...companies, 'company/one', 'company/other'].map((id) => ({ id })),
      reports: [{ id: 'report/1' }],
      cases: [
        { id: 'case/0000', targets: [hub], companies: ['company/one', 'company/other'] },
        ...meetings.map(({ company, target }, at) => ({
          id: `case/${String(at + 1).padStart(4, '0')}`,
          targets: [target],
          companies: [company],
        })),
      ].map((row) => ({ ...row, confidence: 0.8, reports: ['report/1'] })),
    }),
  );
  const number = (id: string) => projection.entityNumber(id) ?? -1;
  const input = pathInput({ from: number('company/one'), to: number('company/other'), maxHops: 8 });
  const found = findPaths(projection.data, input, defaultTuning, createBudget());
  expect([found.paths, found.settledHops]).toEqual([[], 8]);
  expect(found.explored).toBeLessThan(5000);
});
