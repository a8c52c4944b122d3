import { describe, expect, test } from '@jest/globals';
import { comparedCases, sideName } from '../../../web/workbench/features/compare/comparedCases.ts';
import { byDifference, pairedRows } from '../../../web/workbench/features/compare/pairedRows.ts';
import { emptyInvestigation } from '../../../web/workbench/state/investigation.ts';
import { periodBeside } from '../../../web/workbench/state/periodBeside.ts';

const filters = { ...emptyInvestigation.filters, from: '2015', to: '2020', areas: ['area/bio'] };

/** An answer that counts so many cases of each year; an empty name stands for the unknown. */
const breakdown = (caseTotal: number, counts: Readonly<Record<string, number>>) => ({
  revision: 1,
  totalCount: Object.keys(counts).length,
  caseTotal,
  unknownTotal: counts[''] ?? 0,
  pageInfo: { hasNextPage: false, endCursor: null },
  nodes: Object.entries(counts).map(([label, caseCount]) => ({
    caseCount,
    targetCount: 0,
    companyCount: 0,
    reportCount: 0,
    share: 0,
    firstOn: null,
    lastOn: null,
    openEnded: false,
    keys: [{ dimension: 'YEAR' as const, id: null, label: label || null, node: null }],
  })),
});

describe('a side of a comparison', () => {
  test('keeps the shared filters, and its own period takes the place of the shared dates', () => {
    const side = { id: 'post/houston', from: '2016', to: '2017-06' };
    expect(comparedCases(side, filters)).toEqual({
      and: [
        { post: { eq: 'post/houston' } },
        { date: { gte: '2016', lte: '2017-06' }, area: { in: ['area/bio'] } },
      ],
    });
    expect(comparedCases({ ...side, from: null, to: null }, filters)).toEqual({
      and: [
        { post: { eq: 'post/houston' } },
        { date: { gte: '2015', lte: '2020' }, area: { in: ['area/bio'] } },
      ],
    });
    expect(sideName(side, () => 'Houston')).toBe('Houston, 2016 to 2017-06');
    expect(sideName({ id: null, from: '2016', to: null }, () => '')).toBe('from 2016');
  });
});

describe('two breakdowns side by side', () => {
  test('have a row for every known value of either, and a difference of shares, not of counts', () => {
    const rows = pairedRows(
      breakdown(10, { '2015': 5, '2016': 1, '': 4 }),
      breakdown(100, { '2015': 50, '2017': 20 }),
    );
    expect(rows.map(({ key, left, right }) => [key.label, left, right])).toEqual([
      ['2015', 5, 50],
      ['2017', 0, 20],
      ['2016', 1, 0],
    ]);
    expect(byDifference(rows).map(({ key, lead }) => [key.label, lead])).toEqual([
      ['2017', -0.2],
      ['2016', 0.1],
      ['2015', 0],
    ]);
  });
});

describe('the period beside another', () => {
  test.each([
    ['2019', '2020', { from: '2017', to: '2018' }],
    ['2019', '2019', { from: '2018', to: '2018' }],
    ['2019', null, { from: null, to: '2018' }],
    [null, '2016', { from: '2017', to: null }],
    ['2015-01', '2015-06', { from: null, to: '2014-12' }],
    [null, '2016-12', { from: '2017-01', to: null }],
    ['2016-03-01', null, { from: null, to: '2016-02-29' }],
    [null, null, null],
  ])('of %s to %s is %j', (from, to, beside) => {
    expect(periodBeside({ from, to })).toEqual(beside);
  });
});
