import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellsOf, readMade, readOne } from '../support/readMade.ts';
import { type MadeCell, workbook } from '../support/workbook.ts';

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

  test('headers in two rows, of which the upper one groups columns, are read together', async () => {
    const data = [{ serial: 43536 }, '激光', 'Kaltwerk', '德国', '华芯', '江苏', 'x'];
    const read = (...rows: MadeCell[][]) => readOne('input.xlsx', workbook({ 汇总: [...rows, data, data] }));
    // Cells merged over both rows, below a title that is merged over all columns.
    const merged = await read(
      ['项目汇总表'],
      ['日期', '标题', '外方', null, '中方', null, '备注'],
      [null, null, '名称', '国别', '名称', '省份', null],
    );
    const columns = ['日期', '标题', '外方 名称', '外方 国别', '中方 名称', '中方 省份', '备注'];
    expect(merged.columns).toEqual(columns);
    expect(merged.rows.map(({ line }) => line)).toEqual([4, 5]);
    expect(merged.notes).toEqual([
      'One row above the headers is no row of the table: "项目汇总表".',
      `The headers stand in two rows, 2 and 3, and are read together: ${columns.map((each) => `"${each}"`).join(', ')}.`,
    ]);
    // Each column has a header of its own, and the groups alone tell some apart.
    const above = await read(
      [null, null, 'Foreign party', null, 'Chinese party', null, 'Remarks'],
      ['Date', 'Title', 'Name', 'Country', 'Name', 'Province', 'Remarks'],
    );
    expect(above.columns).toEqual([
      'Date',
      'Title',
      'Foreign party Name',
      'Foreign party Country',
      'Chinese party Name',
      'Chinese party Province',
      'Remarks',
    ]);
    // One group among many columns: the upper row is nearly full.
    const one = await read(
      ['日期', '标题', '外方', null, '中方', '省份', '备注'],
      [null, null, '名称', '国别', null, null, null],
    );
    expect(one.columns.slice(2, 4)).toEqual(['外方 名称', '外方 国别']);
    expect(one.rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  test('a row of data below headers of which one is missing is no part of them', async () => {
    for (const row of [
      ['Lens', 'Oslo', 'x', null],
      ['Lens', 'Oslo', 'Oslo', 'y'],
      [null, 'Oslo', 'x', 'y'],
      ['Lens', null, 'x', 'y'],
    ]) {
      const table = await readOne(
        'input.xlsx',
        workbook({
          a: [
            ['Title', 'Post', null, 'Notes'],
            row,
            ['Mirror', 'Bern', 'y', 'z'],
            ['Prism', 'Rome', 'z', 'u'],
          ],
        }),
      );
      expect(table.columns).toEqual(['Title', 'Post', '', 'Notes']);
      expect(table.rows).toHaveLength(3);
    }
  });

  test('sums with a unit, who filled the sheet in, and the count of a database are no rows', async () => {
    for (const below of [
      [
        ['合计', null, '12项'],
        ['制表人：张三', null, null],
      ],
      [['共12条', null, null]],
      [['Total: 12 notices', null, null]],
      [['(12 rows affected)', null, null]],
    ]) {
      const table = await readOne(
        'input.xlsx',
        workbook({
          a: [['Title', 'Date', 'Number'], ['Lens', '2019', '1'], ['Pump', '2019', '2'], ...below],
        }),
      );
      expect(table.rows).toHaveLength(2);
      expect(table.notes.join(' ')).toContain(below[0]?.[0]);
    }
  });

  test('hidden sheets, and formulas without a stored result, are named', async () => {
    const content = workbook(
      {
        Notices: [
          ['Title', 'Number'],
          [
            { formula: 'A&B', result: 'Lens' },
            { formula: '1+1', result: '2' },
          ],
          [{ formula: 'IF(1,"")', result: '' }, { formula: '2+2' }],
          ['Pump', 3],
        ],
        'R&D codes': [
          ['code', 'name'],
          ['a', 'b'],
        ],
      },
      ['R&D codes'],
    );
    const [notices, codes] = await readMade({ 'input.xlsx': content }, 'input.xlsx');
    expect(notices && cellsOf(notices)).toEqual([
      ['Lens', '2'],
      ['Pump', '3'],
    ]);
    expect(codes && cellsOf(codes)).toEqual([['a', 'b']]);
    expect(notices?.notes).toEqual([
      'These sheets are hidden in the workbook, and read like the others: "R&D codes".',
      'Formulas without a stored result are read as empty cells: B3 of sheet1.xml. Open the workbook in a spreadsheet program and save it again.',
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
