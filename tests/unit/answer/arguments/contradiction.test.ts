import { describe, expect, test } from '@jest/globals';
import { contradiction } from '../../../../src/answer/arguments/contradiction.ts';
import { parsePartialDate } from '../../../../src/text/partialDate.ts';

const day = parsePartialDate;

describe('what is said of one value', () => {
  test.each([
    { in: [] },
    { eq: '' },
    { isNull: true, eq: 'x' },
    { gte: 2, lte: 1 },
    { gte: day('2020'), lte: day('2019') },
    { gte: day('2019-03'), lte: day('2019-02-28') },
  ])('%j can be met by nothing', (tests) => {
    expect(contradiction(tests)).toBeDefined();
  });

  test.each([
    {},
    { in: ['x'] },
    { isNull: true },
    { isNull: false, eq: 'x' },
    { gte: 1, lte: 1 },
    { gte: day('2019'), lte: day('2019') },
    { gte: day('../2019'), lte: day('2018') },
    { gte: day('2020'), lte: day('2019/..') },
  ])('%j can be met', (tests) => {
    expect(contradiction(tests)).toBeUndefined();
  });
});
