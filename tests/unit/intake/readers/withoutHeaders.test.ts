import { describe, expect, test } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { columnLines, kindLines } from '../../../../src/intake/headers/headerTerms.ts';
import type { InputTable } from '../../../../src/intake/readers/inputTable.ts';
import { columnName } from '../../../../src/intake/readers/table/columnName.ts';
import { tableOf } from '../../../../src/intake/readers/table/tableOf.ts';
import { rounds } from '../../../support/rounds.ts';
import { cellsOf, readOne } from '../support/readMade.ts';

/** The table of some rows, as a reader of a sheet makes it. */
async function tableOfRows(rows: readonly (readonly string[])[]): Promise<InputTable> {
  const table = await tableOf({
    name: 'sheet',
    file: 'sheet.xlsx',
    place: 'row',
    notes: [],
    async *rows() {
      for (const [at, cells] of rows.entries()) yield { line: at + 1, cells };
    },
  });
  if (!table) throw new Error('There are no rows.');
  return table;
}

async function rowsOf(table: InputTable): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const { cells } of table.rows()) rows.push(cells);
  return rows;
}

describe('a sheet whose first row is one of data keeps it', () => {
  test.each([
    [
      'addresses',
      [
        ['Lens', 'https://a.invalid/1'],
        ['Pump', 'https://a.invalid/2'],
      ],
    ],
    [
      'mail addresses',
      [
        ['Lund', 'l@a.example'],
        ['Berg', 'b@b.example'],
      ],
    ],
    [
      'dates',
      [
        ['Lens', '2019-03-01'],
        ['Pump', '2019-03-02'],
        ['Lens', '2019-03-01'],
      ],
    ],
    [
      'dates with two readings',
      [
        ['Lens', '3/1/2019'],
        ['Pump', '4/2/2019'],
      ],
    ],
    [
      'Chinese dates',
      [
        ['镜头', '2019年3月5日'],
        ['泵', '二〇一九年四月'],
      ],
    ],
    [
      'Korean dates',
      [
        ['렌즈', '2019년 3월 5일'],
        ['펌프', '2019년 4월'],
      ],
    ],
    [
      'countries',
      [
        ['1', 'Lund AS', 'Norway'],
        ['2', 'Berg AB', 'Sweden'],
        ['3', 'Meer BV', 'Netherlands'],
      ],
    ],
    [
      'Japanese countries',
      [
        ['ルンド', 'ノルウェー'],
        ['ベルク', 'スウェーデン'],
      ],
    ],
    [
      'codes and words',
      [
        ['Salo Oy', 'FI', 'licensing'],
        ['Berg AB', 'SE', 'joint venture'],
      ],
    ],
    [
      'words that stand again',
      [
        ['A', 'Oslo', 'Laser'],
        ['B', 'Oslo', 'Laser'],
        ['C', 'Bern', 'Pump'],
      ],
    ],
    [
      'a gap in its first row',
      [
        ['Lens', '', '2019-03-01'],
        ['Pump', 'Oslo', '2019-03-02'],
      ],
    ],
    [
      'a word for "missing"',
      [
        ['Lens', 'N/A', '2019-03-01'],
        ['Pump', 'Oslo', '2019-03-02'],
      ],
    ],
    [
      'a slip below',
      [
        ['Lens', 'Norway'],
        ['Pump', 'Sweden'],
        ['Disk', 'Sweden'],
        ['Rod', 'Chile'],
        ['Bar', 'Peru'],
        ['Nut', 'Swedn'],
      ],
    ],
    ['one row', [['Lund AS', 'Norway', '2019-03-12']]],
  ])('by its %s', async (_, rows) => {
    const table = await tableOfRows(rows);
    expect(table.header).toMatchObject({ is: 'none', isSaid: false });
    expect(await rowsOf(table)).toEqual(rows);
    const [first = []] = rows;
    expect(table.columns).toEqual(first.map((_cell, at) => `Column ${'ABC'[at]}`));
    expect(table.notes.join()).toContain('No headers were found');
  });

  test('also below a title, which is said, and with short rows at the top', async () => {
    const table = await tableOfRows([
      ['Notices of the spring'],
      ['Lens', 'Oslo', '', ''],
      ['Pump', 'Bern', '2019-03-02', 'https://a.invalid/2'],
      ['Disk', 'Rome', '2019-03-03', 'https://a.invalid/3'],
    ]);
    expect((await rowsOf(table)).map(([first]) => first)).toEqual(['Lens', 'Pump', 'Disk']);
    expect(table.notes).toEqual([
      'One row above the table is no row of it: "Notices of the spring".',
      'No headers were found: the first row is one of data. The columns are named Column A to Column D.',
    ]);
  });

  test('read from a file, with the line of each row', async () => {
    const read = await readOne('a.csv', 'Lens,2019-03-01\nPump,2019-03-02\n');
    expect(read.rows.map(({ line }) => line)).toEqual([1, 2]);
    expect(read.columns).toEqual(['Column A', 'Column B']);
  });

  test('and any such sheet loses no row', async () => {
    const month = fc.integer({ min: 1, max: 12 }).map((at) => `2019-${String(at).padStart(2, '0')}`);
    const row = fc.record({
      name: fc.constantFrom('Lens', 'Pumpe', '激光器', '렌즈', 'ポンプ', 'Lund AS'),
      date: month,
      country: fc.constantFrom('Norway', 'Schweden', '挪威', '독일', 'ドイツ'),
      text: fc.string({ unit: fc.constantFrom('x', 'y', ',', ';', '"', '\n', ' '), maxLength: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 30 }), async (made) => {
        const rows = made.map(({ name, date, country, text }) => [name, date, country, text]);
        const read = await readOne('a.csv', stringify(rows));
        expect(read.rows).toHaveLength(rows.length);
        expect(cellsOf(read).map(([name, date, country]) => [name, date, country])).toEqual(
          rows.map((each) => each.slice(0, 3)),
        );
      }),
      rounds(100),
    );
  });
});

describe('headers are never taken for data', () => {
  test.each([
    [
      'that nobody knows',
      [
        ['what', 'where'],
        ['Lens', 'https://a.invalid/1'],
        ['Pump', 'https://a.invalid/2'],
      ],
    ],
    [
      'that are years',
      [
        ['Sector', '2018', '2019'],
        ['Optics', '12', '14'],
        ['Steel', '2', '4'],
      ],
    ],
    [
      'that are months',
      [
        ['Sector', '2019-01', '2019-02'],
        ['Optics', '12', '14'],
        ['Steel', '2', '4'],
      ],
    ],
    [
      'that are countries',
      [
        ['Item', 'Germany', 'France'],
        ['Lens', '12', '14'],
        ['Pump', '2', '4'],
      ],
    ],
    [
      'that are words of the model',
      [
        ['thing', 'licensing', 'joint venture'],
        ['Lens', 'x', ''],
        ['Pump', '', 'x'],
      ],
    ],
    [
      'above codes',
      [
        ['Firm', 'CC'],
        ['Lund AS', 'NO'],
        ['Berg AB', 'SE'],
      ],
    ],
    [
      'above numbers',
      [
        ['thing', 'mass'],
        ['Lens', '1'],
        ['Pump', '2'],
      ],
    ],
    [
      'with a known word among dates',
      [
        ['title', '2019-03-01'],
        ['Lens', '2019-03-02'],
        ['Pump', '2019-03-04'],
      ],
    ],
    ['in a sheet without rows', [['what', 'where', 'Norway']]],
  ])('%s', async (_, rows) => {
    const table = await tableOfRows(rows);
    expect([table.columns, ...(await rowsOf(table))]).toEqual(rows);
    expect(table.header).toMatchObject({ is: 'row', isSaid: false });
  });

  test('by any words of the table, above any cells', async () => {
    const word = fc.constantFrom(...[...columnLines, ...kindLines].flatMap(({ words }) => words));
    const cell = fc.constantFrom('2019-03-01', 'Norway', 'https://a.invalid/1', 'Lens', 'licensing', '12');
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(word, { minLength: 2, maxLength: 5 }),
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 9 }),
        async (headers, cells) => {
          const body = cells.map((each) => each.slice(0, headers.length));
          const table = await tableOfRows([headers, ...body]);
          expect(table.header?.is).toBe('row');
          expect(await rowsOf(table)).toEqual(body);
        },
      ),
      rounds(200),
    );
  });
});

test('a table is read again with its first row as headers, or with none, whatever was found', async () => {
  const rows = [
    ['Lens', '2019-03-01'],
    ['Pump', '2019-03-02'],
  ];
  const found = await tableOfRows(rows);
  const headed = await found.header?.read('row');
  expect(headed).toMatchObject({ columns: rows[0], header: { is: 'row', isSaid: true } });
  expect(headed && (await rowsOf(headed))).toEqual(rows.slice(1));
  const bare = await headed?.header?.read('none');
  expect(bare).toMatchObject({ columns: ['Column A', 'Column B'], header: { is: 'none', isSaid: true } });
  expect(bare && (await rowsOf(bare))).toEqual(rows);
  const named = await tableOfRows([['title', 'date'], ...rows]);
  const all = await named.header?.read('none');
  expect(all && (await rowsOf(all))).toEqual([['title', 'date'], ...rows]);
});

test('columns are named by the letters of spreadsheets', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual([
    'Column A',
    'Column Z',
    'Column AA',
    'Column AZ',
    'Column BA',
    'Column ZZ',
    'Column AAA',
  ]);
});
