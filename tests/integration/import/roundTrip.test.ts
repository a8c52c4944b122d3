import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import type { Graph } from '../../../src/graph/graph.ts';
import { exportPackage } from '../../../src/import/export/exportPackage.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { resetGraph, scratchGraph, testGraph } from '../../support/neo4j.ts';
import { rounds } from '../../support/rounds.ts';
import { exported, newFolder, rows, writeDataset } from './dataset.ts';

jest.setTimeout(600_000);

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
});
afterAll(() => graph.close());

const odd = fc.string({
  unit: fc.constantFrom(
    'a',
    'Z',
    '9',
    '华',
    '為',
    '😀',
    'é',
    'e\u0301',
    ',',
    ';',
    '；',
    '、',
    '|',
    '"',
    "'",
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\u00a0',
    '\u200b',
    '=',
    '\\',
    '$',
    '{',
    '`',
  ),
  maxLength: 40,
});
/** A cell as it is stored: without what cannot be seen, tabs as spaces. */
const plain = (text: string) =>
  text.replaceAll('\u200b', '').replaceAll('\t', ' ').replace(/\r\n?/g, '\n').trim().normalize('NFC') || null;
const named = odd.filter((text) => plain(text) !== null);

test('cells with any punctuation and newlines survive import, export and import', async () => {
  const record = fc.record({
    title: named,
    titleZh: odd,
    summary: odd,
    name: named,
    city: odd,
    locator: odd,
    quote: odd,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 12 }), async (records) => {
      await resetGraph(graph);
      const table = (header: string[], cells: (each: (typeof records)[number], index: number) => string[]) =>
        stringify([header, ...records.map(cells)]);
      const folder = await newFolder();
      const directory = await writeDataset(folder, 'odd', {
        'countries.csv': 'code,name\nUS,United States\n',
        'targets.csv': table(['id', 'name', 'country', 'city'], ({ name, city }, index) => [
          `t${index}`,
          name,
          'US',
          city,
        ]),
        'reports.csv': table(['id', 'title'], ({ title }, index) => [`r${index}`, title]),
        'cases.csv': table(
          ['id', 'title', 'title_zh', 'summary', 'published_on', 'targets', 'reports'],
          ({ title, titleZh, summary }, index) => [
            `c${index}`,
            title,
            titleZh,
            summary,
            '2020',
            `t${index}`,
            `r${index}`,
          ],
        ),
        'citations.csv': table(['case', 'report', 'locator', 'quote'], ({ locator, quote }, index) => [
          `c${index}`,
          `r${index}`,
          locator,
          quote,
        ]),
      });
      const report = await importDatasets(graph, [directory], { builtIn: false });
      expect(report).toMatchObject({ errors: 0, rejected: false });
      const stored = await rows(
        graph,
        'MATCH (case:Case) RETURN case.id, case.title, case.summary ORDER BY case.id',
      );
      expect(new Map(stored.map(([id, title, summary]) => [id, [title, summary]]))).toEqual(
        new Map(
          records.map(({ title, summary }, index) => [`case/c${index}`, [plain(title), plain(summary)]]),
        ),
      );
      const once = await exported(graph);
      const out = join(folder, 'out');
      await exportPackage(graph, out);
      expect(await importDatasets(graph, [out], { builtIn: false })).toMatchObject({
        number: null,
        totals: { changed: 0, added: 0 },
      });
      await resetGraph(graph);
      expect(await importDatasets(graph, [out], { builtIn: false })).toMatchObject({
        errors: 0,
        rejected: false,
      });
      expect(await exported(graph)).toEqual(once);
    }),
    rounds(12),
  );
});

test('a backup of a whole graph, read into an empty database, has the hash of the graph it was taken of', async () => {
  await resetGraph(graph);
  const folder = await newFolder();
  const reference = await testGraph();
  const taken = await exportPackage(reference, join(folder, 'backup')).finally(() => reference.close());
  expect((await importDatasets(graph, [join(folder, 'backup')], { builtIn: false })).problems).toEqual([]);
  const restored = await exportPackage(graph, join(folder, 'restored'));
  // The hash is that of the list of hashes, which names every other file of the export.
  const sums = await readFile(join(folder, 'restored', 'SHA256SUMS'), 'utf8');
  expect(createHash('sha256').update(sums).digest('hex')).toBe(restored.hash);
  const files = (await readdir(join(folder, 'restored'), { recursive: true })).filter((path) =>
    /\.(csv|json)$/.test(path),
  );
  expect(
    sums
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(66))
      .sort(),
  ).toEqual(files.sort());
  for (const line of sums.trimEnd().split('\n')) {
    const content = await readFile(join(folder, 'restored', line.slice(66)));
    expect(createHash('sha256').update(content).digest('hex')).toBe(line.slice(0, 64));
  }
  await expect(exportPackage(graph, join(folder, 'restored'))).rejects.toThrow('is not empty');
  expect({ ...restored, revision: 0 }).toEqual({ ...taken, revision: 0 });
  const changed = 'id,name,kind,country\nsynthetic-0001,Another name,COMPANY,US\n';
  await importDatasets(graph, [await writeDataset(folder, 'change', { 'targets.csv': changed })], {
    builtIn: false,
  });
  expect((await exportPackage(graph, join(folder, 'changed'))).hash).not.toBe(taken.hash);
});
