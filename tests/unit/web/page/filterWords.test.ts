import { expect, test } from '@jest/globals';
import { emptyInvestigation } from '../../../../web/workbench/state/investigation.ts';
import { filterWords } from '../../../../web/workbench/words/filterWords.ts';

const words = (from: string | null, to: string | null) =>
  filterWords({ ...emptyInvestigation.filters, from, to }, (id) => id);

test('a period that is open at one side, at none or at both is read as words', () => {
  expect(words('2015', '2019')).toBe('years 2015 to 2019');
  expect(words('2015-03', '2019')).toBe('dates 2015-03 to 2019');
  expect(words('2019', null)).toBe('years from 2019');
  expect(words(null, '2016-02')).toBe('dates up to 2016-02');
  expect(words(null, null)).toBe('');
});

test('one area and one class are singular, two are not', () => {
  const wordsOf = (areas: readonly string[], classes: readonly string[]) =>
    filterWords({ ...emptyInvestigation.filters, areas, classes }, (id) => id.toUpperCase());
  expect(wordsOf(['bio'], ['x'])).toBe('area BIO; class X');
  expect(wordsOf(['bio', 'space'], ['x', 'y'])).toBe('areas BIO, SPACE; classes X, Y');
});
