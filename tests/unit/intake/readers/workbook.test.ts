import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellsOf, readMade, readOne } from '../support/readMade.ts';
import { workbook } from '../support/workbook.ts';

describe('a workbook', () => {
  test('each sheet with rows is a table: dates and numbers as the cells mean them, errors of formulas empty and said', async () => {
    const content = workbook({
      Notices: [
        ['Title', 'Date', 'Amount', 'Open'],
        ['激光', { serial: 43536 }, 0.1 + 0.2, true],
        ['Pump & valve', { serial: 43536.4375 }, 123456789012345, false],
        ['Serial', 43556, 1e21, { error: '#N/A' }],
      ],
      Nothing: [],
      Posts: [['Name'], ['Berlin']],
    });
    const [notices, posts, ...others] = await readMade({ 'input.xlsx': content }, 'input.xlsx');
    expect(others).toEqual([]);
    expect(notices).toEqual({
      name: 'Notices',
      file: 'input.xlsx',
      columns: ['Title', 'Date', 'Amount', 'Open'],
      notes: [
        'These sheets of it have no rows: "Nothing".',
        'Errors of formulas, such as #N/A, are read as empty cells: D4 of sheet1.xml.',
      ],
      rows: [
        { line: 2, cells: ['激光', '2019-03-12', '0.3', 'TRUE'] },
        { line: 3, cells: ['Pump & valve', '2019-03-12 10:30', '123456789012345', 'FALSE'] },
        { line: 4, cells: ['Serial', '43556', '1e+21', ''] },
      ],
    });
    expect(posts).toMatchObject({ name: 'Posts', rows: [{ line: 2, cells: ['Berlin'] }] });
  });

  test('whose cells have no addresses is refused with the way out', async () => {
    const files = unzipSync(workbook({ Notices: [['Title'], ['Laser']] }));
    const bare = Object.entries(files).map(([path, bytes]) => [
      path,
      strToU8(strFromU8(bytes).replaceAll(/<c r="[A-Z]+\d+"/g, '<c')),
    ]);
    await expect(readOne('input.xlsx', zipSync(Object.fromEntries(bare)))).rejects.toMatchObject({
      message: expect.stringContaining(
        'input.xlsx, xl/worksheets/sheet1.xml: the cell <c t="inlineStr"> has no address',
      ),
      hint: expect.stringContaining('save it again as .xlsx'),
    });
  });

  test('titles above the headers and totals below the rows are said, and are no rows', async () => {
    const table = await readOne(
      'input.xlsx',
      workbook({
        通报: [
          ['科技合作通报汇总'],
          [],
          ['来源：', '商务部'],
          ['日期', '标题', '数量'],
          [{ serial: 43536 }, '激光', 3],
          ['', '无针注射器', 4],
          ['合计', null, 7],
          ['注：数量为项目数'],
        ],
      }),
    );
    expect(table.columns).toEqual(['日期', '标题', '数量']);
    expect(table.rows).toEqual([
      { line: 5, cells: ['2019-03-12', '激光', '3'] },
      { line: 6, cells: ['', '无针注射器', '4'] },
    ]);
    expect(table.notes).toEqual([
      '2 rows above the headers are no row of the table: "科技合作通报汇总", "来源： 商务部".',
      '2 rows below the table are no row of it: "合计 7", "注：数量为项目数".',
    ]);
  });

  test('a firm named Total at the end is a row', async () => {
    const table = await readOne(
      'input.xlsx',
      workbook({
        a: [
          ['Name', 'Country'],
          ['Kaltwerk', 'DE'],
          ['Total', 'FR'],
        ],
      }),
    );
    expect(cellsOf(table)).toEqual([
      ['Kaltwerk', 'DE'],
      ['Total', 'FR'],
    ]);
  });

  test('columns without a header and twin headers are kept and said', async () => {
    const table = await readOne(
      'input.xlsx',
      workbook({ a: [['Party', 'Party', null], ['x', 'y', 'z'], ['u']] }),
    );
    expect(table.columns).toEqual(['Party', 'Party', '']);
    expect(cellsOf(table)).toEqual([
      ['x', 'y', 'z'],
      ['u', '', ''],
    ]);
    expect(table.notes).toEqual(['One column has no header.', 'Several columns have the header "Party".']);
  });

  test('a file that is none, and one without rows, are refused by name', async () => {
    await expect(readOne('input.xlsx', 'no workbook')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(readOne('input.xlsx', workbook({ a: [], b: [] }))).rejects.toThrow(
      'has no rows in any sheet',
    );
  });
});
