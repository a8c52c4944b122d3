import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePartialDate } from '../../../src/text/partialDate.ts';
import { rounds } from '../../support/rounds.ts';

const pad = (value: number) => String(value).padStart(2, '0');

/** The day after another, by the calendar of the runtime. */
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe('a partial date', () => {
  test.each([
    ['2019-03-01', '2019-03-01', '2019-03-01'],
    ['2019-03', '2019-03-01', '2019-03-31'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2017-05/2018-05', '2017-05-01', '2018-05-31'],
    ['2017/2018-05-09', '2017-01-01', '2018-05-09'],
    ['2019-03/2019-03', '2019-03-01', '2019-03-31'],
    ['2020-07/..', '2020-07-01', null],
    ['../2020-07', null, '2020-07-31'],
  ])('%s is from %s to %s', (text, first, last) => {
    expect(parsePartialDate(text)).toEqual({ text, first, last });
  });

  test.each([
    '',
    '19',
    '2019-3',
    '2019-13',
    '2019-00',
    '2019-02-29',
    '2019-02-00',
    '2019-04-31',
    '2019-3-1',
    '20190301',
    '2019-03-01T00:00:00Z',
    ' 2019',
    '2019/',
    '/2019',
    '../..',
    '2019/2018',
    '2019-05/2019-04',
    '2017/2018/2019',
    '2019..',
    'circa 2019',
  ])('%j is not a partial date', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  test('of a month or a year ends on the day before the next one begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const ofMonth = parsePartialDate(`${year}-${pad(month)}`);
        const next = month === 12 ? `${year + 1}-01` : `${year}-${pad(month + 1)}`;
        expect(dayAfter(ofMonth?.last ?? '')).toBe(parsePartialDate(next)?.first);
        const ofYear = parsePartialDate(String(year));
        expect(dayAfter(ofYear?.last ?? '')).toBe(`${year + 1}-01-01`);
      }),
      rounds(100),
    );
  });
});
