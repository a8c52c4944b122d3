import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { labelledEvery, yearScale } from '../../../web/workbench/model/yearScale.ts';

const counted = fc
  .uniqueArray(
    fc.record({ year: fc.integer({ min: 1, max: 9999 }), count: fc.integer({ min: 1, max: 50 }) }),
    {
      selector: ({ year }) => year,
    },
  )
  .map((years) => years.sort((a, b) => a.year - b.year));

describe('the scale of the time bars', () => {
  test('a date of 1900 and one of 2099 are told as outliers and leave the bars as they were', () => {
    const usual = [2015, 2016, 2018].map((year) => ({ year, count: 3 }));
    const { years } = yearScale(usual, 2026);
    expect(years.map(({ year, count }) => [year, count])).toEqual([
      [2015, 3],
      [2016, 3],
      [2017, 0],
      [2018, 3],
    ]);
    const strange = [{ year: 1900, count: 1 }, ...usual, { year: 2099, count: 2 }];
    expect(yearScale(strange, 2026)).toEqual({ years, outlierCount: 3 });
  });

  test('the next year has a place, the one after it has none', () => {
    const scale = yearScale(
      [2026, 2027, 2028].map((year) => ({ year, count: 1 })),
      2026,
    );
    expect(scale.years.map(({ year }) => year)).toEqual([2026, 2027]);
    expect(scale.outlierCount).toBe(1);
  });

  test('a chosen period has its place, also where no case matches; a slip in it has none', () => {
    const yearsOf = (given: Parameters<typeof yearScale>[0], period: readonly (string | null)[]) =>
      yearScale(given, 2026, period).years.map(({ year, count }) => [year, count]);
    expect(yearsOf([], ['2016-03', '2018'])).toEqual([
      [2016, 0],
      [2017, 0],
      [2018, 0],
    ]);
    expect(yearsOf([{ year: 2017, count: 4 }], ['2016', null])).toEqual([
      [2016, 0],
      [2017, 4],
    ]);
    expect(yearsOf([{ year: 2017, count: 4 }], ['1900', '2099'])).toEqual([[2017, 4]]);
    expect(yearsOf([], [null, null])).toEqual([]);
  });

  test('no case is lost: bars and outliers add up, and the years follow one another', () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: 1990, max: 2100 }), (given, thisYear) => {
        const { years, outlierCount } = yearScale(given, thisYear);
        const sum = (all: readonly { readonly count: number }[]) =>
          all.reduce((total, { count }) => total + count, 0);
        expect(sum(years) + outlierCount).toBe(sum(given));
        for (const [index, { year }] of years.entries()) expect(year).toBe((years[0]?.year ?? 0) + index);
      }),
    );
  });
});

test.each([
  [1, 1],
  [8, 1],
  [9, 2],
  [20, 3],
])('of %i bars in a row every %i. has its year below it, so that the years have room', (bars, every) => {
  expect(labelledEvery(bars)).toBe(every);
});
