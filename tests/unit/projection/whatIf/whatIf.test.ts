import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../../src/projection/budget.ts';
import { Projection } from '../../../../src/projection/projection.ts';
import { type Loss, type WhatIfInput, whatIf } from '../../../../src/projection/whatIf/whatIf.ts';
import { whatIfCases } from '../../../../src/projection/whatIf/whatIfCases.ts';
import { rounds } from '../../../support/rounds.ts';
import { buildProjection, type ProjectionRows } from '../support/buildProjection.ts';
import { naiveMatch } from '../support/naiveFilter.ts';
import { randomFilter } from '../support/randomFilter.ts';
import { randomRows } from '../support/randomRows.ts';
import { naiveWhatIf } from './naiveWhatIf.ts';

const everything = { where: null, answers: {} };

/** Houston refers a laboratory alone and, with Chicago, a clinic; Tokyo refers robots and, to the same hospital, the clinic's German half. */
const rows: ProjectionRows = {
  countries: [{ id: 'country/US' }, { id: 'country/DE' }, { id: 'country/JP' }],
  areas: [{ id: 'area/bio' }, { id: 'area/aic' }],
  posts: [{ id: 'post/chicago' }, { id: 'post/houston' }, { id: 'post/tokyo' }],
  targets: [
    { id: 'target/clinic', country: 'country/US' },
    { id: 'target/half', country: 'country/DE' },
    { id: 'target/lab', country: 'country/US' },
    { id: 'target/robots', country: 'country/JP' },
  ],
  companies: [{ id: 'company/hospital' }, { id: 'company/maker' }],
  technologies: [
    { id: 'technology/bio-1', area: 'area/bio' },
    { id: 'technology/bio-2', area: 'area/bio' },
    { id: 'technology/aic-1', area: 'area/aic' },
  ],
  cases: [
    {
      id: 'case/1',
      posts: ['post/houston'],
      targets: ['target/lab'],
      companies: ['company/maker'],
      technologies: ['technology/bio-2'],
      synthetic: true,
    },
    {
      id: 'case/2',
      posts: ['post/chicago', 'post/houston'],
      targets: ['target/clinic', 'target/half'],
      companies: ['company/hospital'],
      technologies: ['technology/bio-1'],
    },
    { id: 'case/3', posts: ['post/tokyo'], targets: ['target/robots'], technologies: ['technology/aic-1'] },
    { id: 'case/4', posts: ['post/houston'], targets: ['target/clinic'] },
  ],
};

/** The answer in ids. */
function ask(graph: ProjectionRows, remove: readonly string[], rest: Partial<WhatIfInput> = {}) {
  const projection = new Projection(buildProjection(graph));
  const { removed, kinds, ...totals } = whatIf(projection, {
    remove: remove.map((id) => projection.entityNumber(id) ?? -1),
    selection: everything,
    listed: 200,
    ...rest,
  });
  const named = (losses: readonly Loss[]) =>
    losses.map(({ entity, ...loss }) => ({ id: projection.entityId(entity), ...loss }));
  return {
    ...totals,
    removed: named(removed),
    kinds: Object.fromEntries(
      Object.entries(kinds).map(([kind, { lost, reduced, ...rest }]) => [
        kind,
        { ...rest, lost: named(lost), reduced: named(reduced) },
      ]),
    ),
  };
}

const briefly = (remove: readonly string[], kind: string) => {
  const losses = ask(rows, remove).kinds[kind];
  return {
    lost: losses?.lost.map(({ id }) => id),
    reduced: losses?.reduced.map(({ id, caseCount, remaining }) => [id, caseCount, remaining]),
  };
};

describe('what would not be on record', () => {
  test('removing a post loses the cases that no other post refers', () => {
    const answer = ask(rows, ['post/houston']);
    expect(answer).toMatchObject({ caseCount: 4, touchedCount: 3, lostCount: 2, syntheticCount: 1 });
    expect(answer.removed).toEqual([{ id: 'post/houston', caseCount: 3, remaining: 1 }]);
    expect(briefly(['post/houston'], 'TARGET')).toEqual({
      lost: ['target/lab'],
      reduced: [['target/clinic', 2, 1]],
    });
    expect(briefly(['post/houston'], 'TECHNOLOGY').lost).toEqual(['technology/bio-2']);
    expect(briefly(['post/houston'], 'COMPANY').lost).toEqual(['company/maker']);
    expect(briefly(['post/houston'], 'AREA')).toEqual({ lost: [], reduced: [['area/bio', 2, 1]] });
    expect(briefly(['post/houston'], 'COUNTRY')).toEqual({ lost: [], reduced: [['country/US', 3, 1]] });
    expect(briefly(['post/houston'], 'POST')).toEqual({ lost: [], reduced: [] });
  });

  test('removing both posts of a case loses it', () => {
    expect(ask(rows, ['post/houston', 'post/chicago']).lostCount).toBe(3);
    expect(briefly(['post/houston', 'post/chicago'], 'COUNTRY').lost).toEqual(['country/US', 'country/DE']);
  });

  test('removing a target loses its country, even if the case stands by another target', () => {
    expect(ask(rows, ['target/half']).lostCount).toBe(0);
    expect(briefly(['target/half'], 'COUNTRY')).toEqual({ lost: ['country/DE'], reduced: [] });
    expect(briefly(['target/half'], 'TECHNOLOGY')).toEqual({ lost: [], reduced: [] });
  });

  test('removing a company loses the cases that name no other, not those that name none', () => {
    expect(ask(rows, ['company/maker', 'company/hospital']).lostCount).toBe(2);
    expect(briefly(['company/maker'], 'POST').reduced).toEqual([['post/houston', 3, 2]]);
  });

  test('a removal counts only the cases that match the filter', () => {
    const selection = { where: { area: { eq: 'area/bio' } }, answers: {} };
    const answer = ask(rows, ['post/houston'], { selection });
    expect(answer).toMatchObject({ caseCount: 2, lostCount: 1 });
    expect(answer.kinds.TARGET?.reduced).toEqual([]);
  });

  test('losses are listed up to the number asked for, and all are counted', () => {
    const losses = ask(rows, ['post/houston', 'post/chicago'], { listed: 1 }).kinds.COUNTRY;
    expect(losses).toMatchObject({ lostCount: 2, lost: [{ id: 'country/US', caseCount: 3 }] });
  });

  test('a removal whose budget ends fails', () => {
    const projection = new Projection(buildProjection(rows));
    expect(() =>
      whatIf(projection, { remove: [0], selection: everything, listed: 1 }, createBudget({ maxWork: 3 })),
    ).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  });
});

const removable = [
  ...['post/a', 'post/b', 'post/c'],
  ...['target/a', 'target/b', 'target/c', 'target/d', 'target/e'],
  ...['company/a', 'company/b', 'company/c'],
];

const removal = fc.subarray(removable, { minLength: 1, maxLength: 5 });

describe('for any graph, filter and removal, the losses', () => {
  test('losses equal the difference of counting the cases with and without the removed', () => {
    fc.assert(
      fc.property(randomRows, randomFilter, removal, (graph, where, remove) => {
        const matched = graph.cases.filter((row) => naiveMatch(graph, row, where));
        expect(ask(graph, remove, { selection: { where, answers: {} } })).toEqual(
          naiveWhatIf(graph, matched, remove),
        );
      }),
      rounds(400),
    );
  });

  test('each loss opens to exactly as many cases as were counted', () => {
    fc.assert(
      fc.property(randomRows, randomFilter, removal, (graph, where, ids) => {
        const projection = new Projection(buildProjection(graph));
        const remove = ids.map((id) => projection.entityNumber(id) ?? -1);
        const question = { remove, selection: { where, answers: {} } };
        const { kinds, lostCount } = whatIf(projection, { ...question, listed: 200 });
        const losses = Object.values(kinds).flatMap(({ lost, reduced }) => [...lost, ...reduced]);
        const [all, ...pages] = whatIfCases(projection, {
          ...question,
          of: [null, ...losses.map(({ entity }) => entity)],
          page: { first: 100, after: null },
        });
        expect(all?.cases.length).toBe(lostCount);
        expect(pages.map(({ totalCount }) => totalCount)).toEqual(
          losses.map(({ caseCount, remaining }) => caseCount - remaining),
        );
      }),
      rounds(200),
    );
  });
});
