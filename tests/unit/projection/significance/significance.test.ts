import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../../src/projection/budget.ts';
import { Projection } from '../../../../src/projection/projection.ts';
import { hypergeometricTail } from '../../../../src/projection/significance/hypergeometricTail.ts';
import {
  type SignificanceInput,
  significance,
} from '../../../../src/projection/significance/significance.ts';
import { rounds } from '../../../support/rounds.ts';
import { buildProjection, type ProjectionRows } from '../support/buildProjection.ts';
import { randomRows } from '../support/randomRows.ts';

const input = (asked: Partial<SignificanceInput>): SignificanceInput => ({
  of: 'POST',
  selection: { where: null, answers: {} },
  minCount: 1,
  first: 100,
  after: null,
  ...asked,
});

const ask = (rows: ProjectionRows, asked: Partial<SignificanceInput> = {}) =>
  significance(new Projection(buildProjection(rows)), input(asked));

/** The tea taster of Fisher's lecture: of eight cups four had milk first, and of the four that the post picks it finds three. One more case has neither post nor area. */
const cups: ProjectionRows = {
  areas: [{ id: 'area/milk' }, { id: 'area/tea' }],
  posts: [{ id: 'post/left' }, { id: 'post/picks' }],
  technologies: [
    { id: 'technology/milk', area: 'area/milk' },
    { id: 'technology/tea', area: 'area/tea' },
  ],
  cases: [
    ...['milk', 'milk', 'milk', 'tea'].map((first, index) => ({
      id: `case/${index}`,
      posts: ['post/picks'],
      technologies: [`technology/${first}`],
    })),
    ...['milk', 'tea', 'tea', 'tea'].map((first, index) => ({
      id: `case/${index + 4}`,
      posts: ['post/left'],
      technologies: [`technology/${first}`],
    })),
  ],
};

describe('significance', () => {
  test('the p-value is 17/70 for the lady tasting tea who finds three of four cups', () => {
    const { pairs, tests, caseTotal } = ask(cups);
    expect({ tests, caseTotal }).toEqual({ tests: 4, caseTotal: 8 });
    expect(pairs[0]).toEqual({
      of: 'post/left',
      area: 'area/tea',
      caseCount: 3,
      ofCount: 4,
      areaCount: 4,
      expected: 2,
      lift: 1.5,
      pValue: expect.closeTo(17 / 70, 12),
      qValue: expect.closeTo(34 / 70, 12),
    });
    expect(pairs[1]).toMatchObject({ of: 'post/picks', area: 'area/milk', pValue: pairs[0]?.pValue });
    expect(pairs[2]).toMatchObject({ caseCount: 1, pValue: expect.closeTo(69 / 70, 12) });
  });

  test('pairs are compared with all cases that match, even those of no post or area', () => {
    const more = ask({ ...cups, cases: [...cups.cases, { id: 'case/9' }] });
    expect(more.caseTotal).toBe(9);
    expect(more.pairs[0]).toMatchObject({ expected: 16 / 9, lift: 27 / 16 });
  });

  test('pairs with fewer cases than the minimum are tested but not listed', () => {
    const all = ask(cups).pairs;
    const { pairs, totalCount, tests } = ask(cups, { minCount: 2 });
    expect({ totalCount, tests }).toEqual({ totalCount: 2, tests: 4 });
    expect(pairs).toEqual(all.slice(0, 2));
    expect(() => ask(cups, { minCount: 0 })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  test('there are no pairs if no case matches', () => {
    const selection = { where: { post: { eq: 'post/none' } }, answers: {} };
    expect(ask(cups, { selection })).toMatchObject({ caseTotal: 0, tests: 0, pairs: [], totalCount: 0 });
  });

  test('a search for significant pairs ends with its budget', () => {
    const projection = new Projection(buildProjection(cups));
    expect(() => significance(projection, input({}), createBudget({ maxWork: 5_000 }))).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });

  test('significant pairs agree with counting each pair in a table of four cells, and pages have all of them in order', () => {
    const question = fc.tuple(randomRows, fc.constantFrom('POST' as const, 'TARGET_COUNTRY' as const));
    fc.assert(
      fc.property(question, ([rows, of]) => {
        const all = ask(rows, { of });
        for (const pair of all.pairs) {
          const ofCase = rows.cases.map(({ posts, targets, technologies }) => ({
            isOf:
              of === 'POST'
                ? posts?.includes(pair.of)
                : rows.targets?.some(({ id, country }) => country === pair.of && targets?.includes(id)),
            isIn: rows.technologies?.some(({ id, area }) => area === pair.area && technologies?.includes(id)),
          }));
          const both = ofCase.filter(({ isOf, isIn }) => isOf && isIn).length;
          const drawn = ofCase.filter(({ isOf }) => isOf).length;
          const marked = ofCase.filter(({ isIn }) => isIn).length;
          expect(pair).toMatchObject({ caseCount: both, ofCount: drawn, areaCount: marked });
          expect(pair.pValue).toBeCloseTo(
            hypergeometricTail({ all: rows.cases.length, marked, drawn }, both),
            11,
          );
          expect(pair.qValue).toBeGreaterThanOrEqual(pair.pValue);
        }
        const paged = [];
        for (let after: SignificanceInput['after'] = null; ; ) {
          const page = ask(rows, { of, first: 2, after });
          paged.push(...page.pairs);
          after = page.pairs[page.pairs.length - 1] ?? null;
          if (!page.hasNextPage) break;
        }
        expect(paged).toEqual(all.pairs);
        expect(all.pairs.map(({ qValue }) => qValue)).toEqual(
          all.pairs.map(({ qValue }) => qValue).sort((one, other) => one - other),
        );
      }),
      rounds(200),
    );
  });
});
