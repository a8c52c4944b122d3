import { expect, test } from '@jest/globals';
import { citiesOf } from '../../../web/workbench/features/map/citiesOf.ts';

const country = (code: string) => ({
  __typename: 'Country' as const,
  id: `country/${code}`,
  label: code,
  labelZh: null,
});

const target = (
  name: string,
  city: string | null,
  code: string,
  place: readonly [number, number] | null,
) => ({
  __typename: 'Target' as const,
  id: `target/${name}`,
  label: name,
  labelZh: null,
  city,
  country: country(code),
  location: place && { latitude: place[0], longitude: place[1] },
});

test('targets of one city stand together, those of a city of the same name elsewhere apart, and no target is lost', () => {
  const cities = citiesOf([
    target('a', 'Cambridge', 'GB', [52.2, 0.12]),
    target('b', 'Cambridge', 'US', [42.37, -71.11]),
    target('c', 'Cambridge', 'US', [42.38, -71.1]),
    target('d', null, 'US', [40, -100]),
    target('e', null, 'US', [41, -100]),
    target('f', 'Cambridge', 'US', null),
  ]);
  expect(cities.map(({ name, targets }) => [name, targets.map(({ label }) => label)])).toEqual([
    ['Cambridge, US', ['b', 'c']],
    ['A place without the name of a city, US', ['d']],
    ['A place without the name of a city, US', ['e']],
    ['Cambridge, GB', ['a']],
  ]);
  expect(new Set(cities.map(({ key }) => key)).size).toBe(4);
});
