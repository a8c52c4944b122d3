import { describe, expect, test } from '@jest/globals';
import {
  monthNumber,
  monthScale,
  namedYears,
} from '../../../web/workbench/features/breakdown/lanes/months.ts';

describe('the scale of a timeline', () => {
  test('holds whole years, from that of the first month to that of the last', () => {
    const scale = monthScale(['2016-05', '2015-12', '2017-01']);
    expect(scale?.first).toBe(monthNumber('2015-01'));
    expect(scale?.count).toBe(36);
    expect(scale?.years).toEqual([
      { year: 2015, at: 0 },
      { year: 2016, at: 12 },
      { year: 2017, at: 24 },
    ]);
  });

  test('of more than 40 years holds the last 40, since a date of 1900 would leave no room for the others', () => {
    const scale = monthScale(['1900-01', '2020-06']);
    expect(scale?.years.at(0)?.year).toBe(1981);
    expect(scale?.years.at(-1)?.year).toBe(2020);
  });

  test('names no year beyond its end, where the cases without a month are counted, and none over another', () => {
    const scale = monthScale(['2007-03', '2026-11']);
    if (!scale) throw new Error('There are months.');
    expect(namedYears(scale, 1.8, 34)).toEqual([2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024]);
    expect(namedYears(scale, 3, 34)).toEqual(scale.years.map(({ year }) => year));
    const short = monthScale(['2025-03', '2026-11']);
    expect(short && namedYears(short, 20, 34)).toEqual([2025, 2026]);
  });

  test('of no month is none', () => expect(monthScale([])).toBeNull());
});
