import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readTables } from '../../../src/intake/readers/readTables.ts';
import { toXlsx } from '../../../web/workbench/components/table/toXlsx.ts';
import { newFolder } from '../../integration/import/dataset.ts';

test('a table that the page hands out as a workbook is read again as it was, of any width', async () => {
  const columns = Array.from({ length: 730 }, (_, index) => `column ${index}`);
  const rows = [2, 3, 4].map((row) => columns.map((_, at) => (at === 701 ? '' : `${row}, ${at} <&> 激光`)));
  const numbers = rows.map((row, at) => ['', String(at * 1.5), ...row.slice(2)].with(0, `text ${at}`));
  const path = join(await newFolder(), 'table.xlsx');
  await writeFile(path, Buffer.from(await toXlsx(columns, numbers, new Set([1])).arrayBuffer()));
  const [table, ...others] = await readTables(path);
  if (!table) throw new Error('It has no table.');
  const read: (readonly string[])[] = [];
  for await (const { cells } of table.rows()) read.push(cells);
  expect(others).toEqual([]);
  expect(table.columns).toEqual(columns);
  expect(read).toEqual(numbers);
}, 30_000);
