import { expect, test } from '@jest/globals';
import { fewestLetters } from '../../../../web/workbench/features/breakdown/sideNames.ts';

const sides = (...names: readonly string[]) =>
  names.map((name) => ({
    id: name,
    name,
    cases: 1,
    key: { dimension: 'AREA', id: name },
  })) as unknown as Parameters<typeof fewestLetters>[0];

test.each([
  [
    'a name that needs two lines leaves both as short as they can be',
    ['Communications, computing and cyber security', 'Energy'],
    25,
  ],
  ['names of one line stay whole', ['Biotechnology and health', 'Energy'], 24],
  ['short names need no more than the least', ['2015', '2016'], 16],
  ['nor does no name at all', [], 16],
] as const)('%s', (_, names, letters) => {
  expect(fewestLetters(sides(...names), 16, 32)).toBe(letters);
});
