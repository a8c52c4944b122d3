import { expect, test } from '@jest/globals';
import { nameReader } from '../../../src/import/bulk/nameReader.ts';
import type { Row } from '../../../src/import/rows/row.ts';
import type { DatasetFile } from '../../../src/model/columns.ts';
import { caseFile } from '../../../src/model/kinds/case.ts';
import { citation } from '../../../src/model/kinds/citation.ts';
import { company } from '../../../src/model/kinds/company.ts';

const row = (
  file: DatasetFile,
  id: string,
  cells: Readonly<Record<string, string | readonly string[]>>,
): Row => ({
  id,
  values: file.columns.map(({ name }) => cells[name] ?? null),
});

const given: readonly (readonly [DatasetFile, readonly Row[]])[] = [
  [
    company,
    [
      row(company, 'company/a', { name: 'Huawei', name_zh: '華為', aliases: ['HW|ABBREVIATION|en'] }),
      row(company, 'company/b', { name: 'Émile Ltd', identifiers: ['ROR:05a28rw58'] }),
    ],
  ],
  [
    caseFile,
    [row(caseFile, 'case/a', { title: 'A pump', title_zh: '水泵', summary: 'From the Bauman institute.' })],
  ],
  [citation, [row(citation, 'citation/case/a|report/a||', { case: 'case/a', report: 'report/a' })]],
];

/** Names of all given rows, asked for at once. */
async function read(rows: number) {
  const reader = nameReader(rows);
  try {
    return await Promise.all(given.map(([file, some]) => reader.read(file, some)));
  } finally {
    await reader.end();
  }
}

test('a thread reads the same names in the same order', async () => {
  const own = await read(1);
  expect(own[0]?.[0]?.aliases.map(({ text }) => text)).toEqual(['HW', '华为', 'hua wei']);
  expect(own[1]?.[0]?.tokens).toMatch(/^#apump #shuibeng|^#apump/);
  expect(own[2]).toEqual([{ aliases: [], tokens: null }]);
  expect(await read(1_000_000)).toEqual(own);
});

test('rows that cannot be read fail, and so does what is asked for after the end', async () => {
  const reader = nameReader(1_000_000);
  const unknown = { ...company, kind: 'nothing' } as unknown as DatasetFile;
  await expect(reader.read(unknown, [])).rejects.toThrow('nothing');
  await expect(reader.read(company, given[0]?.[1] ?? [])).resolves.toHaveLength(2);
  const last = reader.read(company, given[0]?.[1] ?? []);
  await reader.end();
  await last.catch(() => undefined);
  await expect(reader.read(company, [])).rejects.toThrow('ended');
});
