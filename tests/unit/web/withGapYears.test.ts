import { expect, test } from '@jest/globals';
import { gridOf } from '../../../web/workbench/features/breakdown/grid.ts';

const cell = (area: string, year: string | null, caseCount: number) => ({
  keys: [
    { dimension: 'AREA' as const, id: area, label: area, node: null },
    { dimension: 'YEAR' as const, id: null, label: year, node: null },
  ],
  caseCount,
  targetCount: 0,
  companyCount: 0,
  reportCount: caseCount,
  share: 0,
  firstOn: null,
  lastOn: null,
  openEnded: false,
});

const columnsOf = (...years: (string | null)[]) =>
  gridOf(
    years.map((year, index) => cell('area/bio', year, index + 1)),
    ['AREA', 'YEAR'],
  ).columns;

test('a grid by years has each year between the first and the last, and the unknown after them', () => {
  const columns = columnsOf('2018', null, '2015', '2016');
  expect(columns.map(({ id, cases }) => [id, cases])).toEqual([
    ['2015', 3],
    ['2016', 4],
    ['2017', 0],
    ['2018', 1],
    ['', 2],
  ]);
  expect(columns[2]?.key).toMatchObject({ dimension: 'YEAR', id: null, label: '2017' });
});

test('a single date long before the others does not stretch it, and no dates make no years', () => {
  expect(columnsOf('1900', '2015', '2017').map(({ id }) => id)).toEqual(['1900', '2015', '2017']);
  expect(columnsOf(null).map(({ id }) => id)).toEqual(['']);
});
