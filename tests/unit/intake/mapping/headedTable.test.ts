import { expect, test } from '@jest/globals';
import { describeProposal } from '../../../../src/intake/mapping/describeIntake.ts';
import { headedTable } from '../../../../src/intake/mapping/headedTable.ts';
import { readMapping, writeMapping } from '../../../../src/intake/mapping/mapping.ts';
import { proposeMapping } from '../../../../src/intake/mapping/proposeMapping.ts';
import type { InputTable } from '../../../../src/intake/readers/inputTable.ts';
import { tableOf } from '../../../../src/intake/readers/table/tableOf.ts';
import { applied } from './tableOf.ts';

async function sheet(rows: readonly (readonly string[])[]): Promise<InputTable> {
  const table = await tableOf({
    name: 'sheet',
    file: 'sheet.csv',
    place: 'line',
    notes: [],
    async *rows() {
      for (const [at, cells] of rows.entries()) yield { line: at + 1, cells };
    },
  });
  if (!table) throw new Error('There are no rows.');
  return table;
}

const bare = [
  ['https://a.invalid/1', '2019-03-01', 'licensing', 'Lenses'],
  ['https://a.invalid/2', '2019-03-02', 'joint venture', 'Pumps'],
  ['https://a.invalid/3', '2019-03-03', 'licensing', 'Disks'],
];

test('the columns of a sheet without headers are found by their values, and each row is read or held back', async () => {
  const table = await sheet(bare);
  const { mapping, tables } = await proposeMapping([table], { name: 'notices' });
  expect(mapping.tables[0]).toMatchObject({
    header: 'none',
    columns: [
      { column: 'Column A', is: 'report.url' },
      { column: 'Column B', is: 'case.published_on' },
      { column: 'Column C', is: 'case.cooperation' },
      { column: 'Column D', is: null },
    ],
  });
  expect(describeProposal(tables).join('\n')).toContain(
    'No headers were found: the first row is one of data.',
  );
  const [of] = mapping.tables;
  const columns = of?.columns.map((each, at) => ({
    ...each,
    is: ['report.url', 'case.published_on', 'case.cooperation', 'case.title'][at] ?? null,
  }));
  const whole = { ...mapping, tables: [{ ...of, table: 'sheet', columns: columns ?? [] }] };
  const slip = [['https://a.invalid/4', 'soon', 'licensing', 'Rods']];
  const other = await sheet([...bare.slice(0, 2), ...slip]);
  const { tables: accounts, rows } = await applied(readMapping(writeMapping(whole), 'x.map.json'), [other]);
  expect(accounts[0]).toMatchObject({ rows: 3, made: 2, held: 1, blank: 0 });
  expect(rows.filter(({ kind }) => kind === 'case').map(({ values, line }) => [values.title, line])).toEqual([
    ['Lenses', 1],
    ['Pumps', 2],
  ]);
});

test('a mapping says that there are no headers, or that the first row holds them, whatever a reader found', async () => {
  const mapping = (header: 'row' | 'none', column: string) =>
    readMapping(
      JSON.stringify({
        mapping: 1,
        name: 'x',
        tables: [{ table: 't', header, keys: { case: [column] }, columns: [{ column, is: 'case.title' }] }],
      }),
      'x.map.json',
    );
  const headed = await sheet([['what'], ['Lens'], ['Pump']]);
  const all = await applied(mapping('none', 'Column A'), [headed]);
  expect(all.rows.map(({ values, line }) => [values.title, line])).toEqual([
    ['what', 1],
    ['Lens', 2],
    ['Pump', 3],
  ]);
  const some = await applied(mapping('row', 'https://a.invalid/1'), [
    await sheet(bare.map(([url = '']) => [url])),
  ]);
  expect(some.tables[0]).toMatchObject({ rows: 2 });
});

test('a mapping that says nothing of headers finds its columns in a row that looks like data', async () => {
  const table = await sheet(bare);
  const columns = (column: string) => ({ columns: [{ column, is: 'case.title' }] });
  expect((await headedTable(table, columns('2019-03-01'))).columns).toEqual(bare[0]);
  expect((await headedTable(table, columns('title'))).columns[0]).toBe('Column A');
});

test('a choice that a person made stands in the proposal', async () => {
  const table = await headedTable(await sheet(bare), { header: 'row', columns: [] });
  const { mapping } = await proposeMapping([table], { name: 'notices' });
  expect(mapping.tables[0]).toMatchObject({
    header: 'row',
    columns: [{ column: 'https://a.invalid/1' }, {}, {}, {}],
  });
  const found = await proposeMapping([await sheet([['what'], ['Lens']])], { name: 'notices' });
  expect(found.mapping.tables[0]).not.toHaveProperty('header');
});
