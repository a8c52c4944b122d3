import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseFilter } from '../../../src/generated/schema.ts';
import { dimensionNames } from '../../../src/model/dimensions.ts';
import {
  type BreakdownInput,
  breakdown,
  type CountedRow,
} from '../../../src/projection/breakdown/breakdown.ts';
import { breakdownCases } from '../../../src/projection/breakdown/breakdownCases.ts';
import type { DimensionKey } from '../../../src/projection/breakdown/dimension.ts';
import { createBudget } from '../../../src/projection/budget.ts';
import { Projection } from '../../../src/projection/projection.ts';
import { rounds } from '../../support/rounds.ts';
import { buildProjection, type CaseRow, type ProjectionRows } from './support/buildProjection.ts';
import { naiveBreakdown } from './support/naiveBreakdown.ts';
import { naiveMatch } from './support/naiveFilter.ts';
import { randomFilter } from './support/randomFilter.ts';
import { randomRows } from './support/randomRows.ts';

const everything = { where: null, answers: {} };

const input = (asked: Pick<BreakdownInput, 'by'> & Partial<BreakdownInput>): BreakdownInput => ({
  selection: everything,
  first: 1000,
  after: null,
  scheme: 'scheme/one',
  orderBy: { field: 'CASES', direction: 'DESC' },
  counts: ['TARGETS', 'COMPANIES', 'REPORTS'],
  ...asked,
});

/** Two posts; two cases of Houston, one with two targets in two countries, and one of Tokyo without a target. */
const rows: ProjectionRows = {
  countries: [{ id: 'country/US' }, { id: 'country/JP' }],
  areas: [{ id: 'area/bio' }, { id: 'area/aic' }],
  posts: [{ id: 'post/houston' }, { id: 'post/tokyo' }],
  targets: [
    { id: 'target/a', country: 'country/US', kind: 'COMPANY' },
    { id: 'target/b', country: 'country/JP', kind: 'UNIVERSITY' },
  ],
  technologies: [
    { id: 'technology/bio-1', area: 'area/bio' },
    { id: 'technology/bio-2', area: 'area/bio' },
    { id: 'technology/aic-1', area: 'area/aic' },
  ],
  cases: [
    {
      id: 'case/1',
      posts: ['post/houston'],
      targets: ['target/a', 'target/b'],
      technologies: ['technology/bio-1', 'technology/bio-2'],
      publishedOn: ['2019-03-01', '2019-03-31'],
    },
    {
      id: 'case/2',
      posts: ['post/houston'],
      targets: ['target/a'],
      technologies: ['technology/bio-1', 'technology/aic-1'],
      publishedOn: ['2018-01-01', '2018-12-31'],
    },
    { id: 'case/3', posts: ['post/tokyo'], publishedOn: ['2019-12-31', '2020-01-01'] },
  ],
};

const brief = (by: BreakdownInput['by'], rest: Partial<BreakdownInput> = {}) =>
  breakdown(new Projection(buildProjection(rows)), input({ by, ...rest })).rows.map(
    ({ keys, caseCount, targetCount }) => [...keys, caseCount, targetCount],
  );

describe('a breakdown', () => {
  test('a breakdown counts a case once in each area, however many technologies of it the case has', () => {
    expect(brief(['POST', 'AREA'])).toEqual([
      ['post/houston', 'area/bio', 2, 2],
      ['post/houston', 'area/aic', 1, 1],
      ['post/tokyo', null, 1, 0],
    ]);
  });

  test('a breakdown joins the country of a target with the kind of the same target, and counts the targets that have both', () => {
    expect(brief(['TARGET_COUNTRY', 'TARGET_KIND'])).toEqual([
      ['country/US', 'COMPANY', 2, 1],
      ['country/JP', 'UNIVERSITY', 1, 1],
      [null, null, 1, 0],
    ]);
  });

  test('a breakdown puts a case into a year or a month only if its whole date lies in it', () => {
    const order = { field: 'KEYS', direction: 'ASC' } as const;
    expect(brief(['YEAR'], { orderBy: order })).toEqual([
      ['2018', 1, 1],
      ['2019', 1, 2],
      [null, 1, 0],
    ]);
    expect(brief(['MONTH'], { orderBy: order })).toEqual([
      ['2019-03', 1, 2],
      [null, 2, 1],
    ]);
  });

  test('a breakdown returns rows, cases, cases without a value, shares and dates', () => {
    const { rows: all, ...totals } = breakdown(
      new Projection(buildProjection(rows)),
      input({ by: ['AREA'] }),
    );
    expect(totals).toEqual({ revision: 1, totalCount: 3, caseTotal: 3, unknownTotal: 1, hasNextPage: false });
    expect(all[0]).toMatchObject({ share: 2 / 3, firstOn: '2018-01-01', lastOn: '2019-03-31' });
  });

  test('a breakdown lists unknown keys last, in either direction', () => {
    for (const direction of ['ASC', 'DESC'] as const) {
      expect(brief(['AREA'], { orderBy: { field: 'KEYS', direction } }).at(-1)?.[0]).toBeNull();
    }
    expect(brief(['AREA'], { orderBy: { field: 'TARGETS', direction: 'ASC' } }).map(([key]) => key)).toEqual([
      null,
      'area/aic',
      'area/bio',
    ]);
  });

  test('the cases of a row of a breakdown come in pages, the latest first', () => {
    const projection = new Projection(buildProjection(rows));
    const ask = (after: { key: string | null; id: string } | null) =>
      breakdownCases(projection, {
        by: ['POST'],
        selection: everything,
        rows: [['post/houston'], ['post/none'], ['post/tokyo']],
        page: { first: 1, after },
      }).pages;
    const [houston, none, tokyo] = ask(null);
    expect(houston).toEqual({
      totalCount: 2,
      cases: [{ key: '2019-03-01', id: 'case/1' }],
      hasNextPage: true,
    });
    expect(none).toEqual({ totalCount: 0, cases: [], hasNextPage: false });
    expect(tokyo?.cases).toEqual([{ key: '2019-12-31', id: 'case/3' }]);
    const [second] = ask(houston?.cases[0] ?? null);
    expect(second).toEqual({
      totalCount: 2,
      cases: [{ key: '2018-01-01', id: 'case/2' }],
      hasNextPage: false,
    });
  });

  test('a breakdown refuses no dimension, too many, and the same one twice', () => {
    for (const by of [[], ['POST', 'POST'], ['POST', 'AREA', 'YEAR', 'GRADE']] as const) {
      expect(() => brief(by)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    }
  });

  test('a breakdown stops at its deadline with an error that says so', () => {
    const budget = createBudget({ deadline: 1, now: () => 2 });
    expect(() => breakdown(new Projection(buildProjection(rows)), input({ by: ['POST'] }), budget)).toThrow(
      /deadline/,
    );
  });
});

const by = fc.uniqueArray(fc.constantFrom(...dimensionNames), { minLength: 1, maxLength: 3 });

/** Schemes of `randomRows`; no technology has a class in the last. */
const scheme = fc.constantFrom('scheme/one', 'scheme/two', 'scheme/unused');

/** Asks for a breakdown, and expects what a naive evaluation has. */
function agrees(
  graph: ProjectionRows,
  where: CaseFilter,
  asked: BreakdownInput['by'],
  scheme = 'scheme/one',
): void {
  const projection = new Projection(buildProjection(graph));
  const matched = graph.cases.filter((row) => naiveMatch(graph, row, where));
  const expected = naiveBreakdown(graph, matched, asked, scheme).map((row) => ({
    keys: row.keys,
    sortKey: row.cases.size,
    caseCount: row.cases.size,
    targetCount: row.targets.size,
    companyCount: row.companies.size,
    reportCount: row.reports.size,
    share: row.cases.size / matched.length,
    firstOn: row.firstDays.toSorted()[0] ?? null,
    lastOn: row.lastDays.toSorted().at(-1) ?? null,
    openEnded: row.openEnded,
  }));
  const found = breakdown(projection, input({ by: asked, scheme, selection: { where, answers: {} } }));
  const sorted = <T extends { keys: readonly unknown[] }>(all: readonly T[]) =>
    all.toSorted((one, other) => (JSON.stringify(one.keys) < JSON.stringify(other.keys) ? -1 : 1));
  expect(sorted(found.rows)).toEqual(sorted(expected));
  expect(found.totalCount).toBe(expected.length);
  expect(found.caseTotal).toBe(matched.length);
}

describe('over more cases than are looked at together, a breakdown equals a naive evaluation', () => {
  /** Ids of some of `count` records of a kind; a few cases have none, some have many. */
  const some = (kind: string, count: number, seed: number) =>
    Array.from(
      { length: (seed * 7) % 6 },
      (_, each) => `${kind}/${(seed * 31 + each * each * 17) % count}`,
    ).filter((id, at, all) => all.indexOf(id) === at);
  const ids = (kind: string, count: number) =>
    Array.from({ length: count }, (_, number) => ({ id: `${kind}/${number}` }));
  const graph: ProjectionRows = {
    countries: ids('country', 3),
    areas: ids('area', 4),
    posts: ids('post', 5),
    companies: ids('company', 9),
    targets: ids('target', 20).map(({ id }, number) => ({ id, country: `country/${number % 3}` })),
    schemes: ['scheme/one'],
    technologies: ids('technology', 12).map(({ id }, number) => ({
      id,
      area: `area/${number % 4}`,
      classes: number % 3 === 0 ? [] : [`class/one.${number % 5}`],
    })),
    cases: Array.from({ length: 9_000 }, (_, number) => ({
      id: `case/${number}`,
      // A stretch in which each case has one post, and others.
      posts: number < 4_500 ? [`post/${number % 5}`] : some('post', 5, number),
      targets: some('target', 20, number + 1),
      technologies: some('technology', 12, number * 5),
      cooperation: number % 3 === 0 ? ['LICENSE', 'SALE'] : [],
      publishedOn: [`20${10 + (number % 9)}-03-01`, `20${10 + (number % 9)}-03-31`] as const,
    })),
  };
  const asked: BreakdownInput['by'][] = [
    ['POST', 'AREA'],
    ['AREA', 'POST', 'TARGET_COUNTRY'],
    ['COOPERATION', 'YEAR', 'TECHNOLOGY'],
    ['POST'],
    ['SCHEME_CLASS', 'POST'],
    ['AREA', 'SCHEME_CLASS', 'YEAR'],
  ];
  test.each(asked.map((each) => [each.join(', '), each] as const))('by %s', (_, each) => {
    agrees(graph, {}, each);
    agrees(graph, { post: { eq: 'post/3' } }, each);
  });
});

const orderFields = ['CASES', 'TARGETS', 'COMPANIES', 'REPORTS', 'FIRST_ON', 'LAST_ON', 'KEYS'] as const;

const orderBy = fc.record({
  field: fc.constantFrom(...orderFields),
  direction: fc.constantFrom('ASC' as const, 'DESC' as const),
});

/** All rows, asked for in pages of a size. */
function walked(projection: Projection, asked: BreakdownInput, size: number): CountedRow[] {
  const rows: CountedRow[] = [];
  let after: BreakdownInput['after'] = null;
  for (;;) {
    const page = breakdown(projection, { ...asked, first: size, after });
    rows.push(...page.rows);
    expect(page.hasNextPage).toBe(rows.length < page.totalCount);
    if (!page.hasNextPage) return rows;
    expect(page.rows).toHaveLength(size);
    after = page.rows.at(-1) ?? null;
  }
}

describe('for any graph, filter and dimensions, a breakdown', () => {
  test('pages of any size of a breakdown have every row of a naive evaluation once, in the order of one large page', () => {
    fc.assert(
      fc.property(
        randomRows,
        randomFilter,
        by,
        orderBy,
        fc.integer({ min: 1, max: 7 }),
        (graph, where, asked, order, size) => {
          const projection = new Projection(buildProjection(graph));
          const question = input({ by: asked, selection: { where, answers: {} }, orderBy: order });
          const found = walked(projection, question, size);
          expect(found).toEqual(breakdown(projection, question).rows);
          const matched = graph.cases.filter((row) => naiveMatch(graph, row, where));
          const names = (all: readonly { readonly keys: readonly DimensionKey[] }[]) =>
            all.map(({ keys }) => JSON.stringify(keys)).sort();
          expect(names(found)).toEqual(names(naiveBreakdown(graph, matched, asked, 'scheme/one')));
        },
      ),
      rounds(300),
    );
  });

  test('the next page of a breakdown follows a row that no longer exists, by its keys', () => {
    fc.assert(
      fc.property(randomRows, by, fc.nat(), (graph, asked, choice) => {
        const question = input({ by: asked, orderBy: { field: 'KEYS', direction: 'ASC' } });
        const before = breakdown(new Projection(buildProjection(graph)), question).rows;
        const last = before[choice % Math.max(1, before.length)];
        if (!last) return;
        const name = JSON.stringify(last.keys);
        const isIn = (row: CaseRow) =>
          naiveBreakdown(graph, [row], asked, 'scheme/one').some(({ keys }) => JSON.stringify(keys) === name);
        const cases = graph.cases.filter((row) => !isIn(row));
        const posts = (graph.posts ?? []).filter(({ id }) => cases.some((row) => row.posts?.includes(id)));
        const moved = new Projection(buildProjection({ ...graph, cases, posts }));
        const rest = breakdown(moved, { ...question, after: last }).rows;
        const behind = new Set(
          before.slice(before.indexOf(last) + 1).map(({ keys }) => JSON.stringify(keys)),
        );
        const expected = breakdown(moved, question).rows.filter(({ keys }) =>
          behind.has(JSON.stringify(keys)),
        );
        expect(rest).toEqual(expected);
      }),
      rounds(300),
    );
  });

  test('a breakdown equals a naive evaluation, row by row', () => {
    fc.assert(
      fc.property(randomRows, randomFilter, by, scheme, (graph, where, asked, of) => {
        agrees(graph, where, asked, of);
      }),
      rounds(500),
    );
  });

  test('the cases of a row of a breakdown, found by its keys, are as many as it counted', () => {
    fc.assert(
      fc.property(randomRows, randomFilter, by, (graph, where, asked) => {
        const projection = new Projection(buildProjection(graph));
        const selection = { where, answers: {} };
        const found = breakdown(projection, input({ by: asked, selection }));
        const { pages } = breakdownCases(projection, {
          by: asked,
          scheme: 'scheme/one',
          selection,
          rows: found.rows.map(({ keys }) => keys),
          page: { first: 100, after: null },
        });
        expect(pages.map(({ totalCount }) => totalCount)).toEqual(
          found.rows.map(({ caseCount }) => caseCount),
        );
        expect(pages.map(({ cases }) => cases.length)).toEqual(found.rows.map(({ caseCount }) => caseCount));
      }),
      rounds(300),
    );
  });
});
