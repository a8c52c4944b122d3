import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import type { Graph } from '../../../src/graph/connect.ts';
import { exportPackage } from '../../../src/import/exportPackage.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { resetGraph, scratchGraph, testGraph } from '../../support/neo4j.ts';
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
const named = odd.filter((text) => text.trim() !== '');

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
      expect(report.problems).toEqual([]);
      const stored = await rows(
        graph,
        'MATCH (case:Case) RETURN case.id, case.title, case.summary ORDER BY case.id',
      );
      const plain = (text: string) => text.trim().replace(/\r\n?/g, '\n').normalize('NFC') || null;
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
      expect((await importDatasets(graph, [out], { builtIn: false })).problems).toEqual([]);
      expect(await exported(graph)).toEqual(once);
    }),
    { numRuns: 12 },
  );
});

test('a backup of a whole graph, read into an empty database, has the hash of the graph it was taken of', async () => {
  await resetGraph(graph);
  const folder = await newFolder();
  const reference = await testGraph();
  const taken = await exportPackage(reference, join(folder, 'backup')).finally(() => reference.close());
  expect((await importDatasets(graph, [join(folder, 'backup')], { builtIn: false })).problems).toEqual([]);
  const restored = await exportPackage(graph, join(folder, 'restored'));
  expect({ ...restored, revision: 0 }).toEqual({ ...taken, revision: 0 });
  const changed = 'id,name,kind,country\nsynthetic-0001,Another name,COMPANY,US\n';
  await importDatasets(graph, [await writeDataset(folder, 'change', { 'targets.csv': changed })], {
    builtIn: false,
  });
  expect((await exportPackage(graph, join(folder, 'changed'))).hash).not.toBe(taken.hash);
});
