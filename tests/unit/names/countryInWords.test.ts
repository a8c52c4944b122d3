import { expect, test } from '@jest/globals';
import { matchNames } from '../../../src/names/match/matchNames.ts';
import { countryInWords } from '../../../src/names/vocabulary/countryInWords.ts';

test.each([
  ['RU', 'Russia'],
  ['us', 'the United States'],
  ['KR', 'South Korea'],
  ['GB', 'the United Kingdom'],
  ['TW', 'Taiwan'],
  ['HK', 'Hong Kong'],
  ['NL', 'the Netherlands'],
  ['XX', 'XX'],
  ['nowhere', 'nowhere'],
])('a sentence says of %s: %s', (code, words) => {
  expect(countryInWords(code)).toBe(words);
});

test('a match names the country that both have, and that of another record', () => {
  const becauseOf = (country: string) =>
    matchNames({ name: 'Invented Works', country }, [
      { id: 'target/a', name: 'Invented Works', aliases: [], country: 'RU' },
    ]).flatMap(({ features }) =>
      features.flatMap(({ feature, because }) => (feature === 'COUNTRY' ? [because] : [])),
    );
  expect(becauseOf('RU')).toEqual(['Both are of Russia.']);
  expect(becauseOf('US')).toEqual(['The record is of Russia.']);
});
