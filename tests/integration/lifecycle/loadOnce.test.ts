import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { loadOnce } from '../../../src/cli/loadOnce.ts';
import { Graph } from '../../../src/graph/graph.ts';
import { exportPackage } from '../../../src/import/export/exportPackage.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { scratchGraph, scratchNeo4j } from '../../support/neo4j.ts';
import { project } from '../../support/projectHome.ts';
import { newFolder, rows, writeDataset } from '../import/dataset.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
}, 900_000);
afterAll(() => graph.close());

const command = { out: { write: () => true, rewrite: () => true }, signal: new AbortController().signal };

test('instances that start together over an empty graph load it once, and all go on', async () => {
  const dataset = join(project, 'data', 'documented');
  const instances = await Promise.all([1, 2, 3].map(async () => new Graph(await scratchNeo4j())));
  try {
    await Promise.all(instances.map((each) => loadOnce(each, [dataset], command)));
  } finally {
    await Promise.all(instances.map((each) => each.close()));
  }
  expect(await rows(graph, 'MATCH (import:Import) RETURN import.number, import.title')).toHaveLength(1);
  const table = await readFile(join(dataset, 'cases.csv'));
  const listed = parse(table, { columns: true, bom: true });
  expect(await rows(graph, 'MATCH (case:Case) RETURN count(case)')).toEqual([[listed.length]]);
}, 300_000);

test('a folder of datasets, as an export is, is loaded once too', async () => {
  const folder = join(await newFolder(), 'export');
  await exportPackage(graph, folder);
  const told: string[] = [];
  const out = { ...command.out, write: (text: string) => told.push(text) > 0 };
  // All its packages are there, so nothing is loaded; what the first test loaded stays the only import.
  await loadOnce(graph, [folder], { ...command, out });
  expect(told.filter((text) => text.startsWith('Loading'))).toEqual([]);
  // An export writes every row anew, with more columns than the files that were loaded.
  expect(told).toEqual([expect.stringContaining(`${join(folder, 'posts')}: areas.csv, `)]);
  expect(await rows(graph, 'MATCH (import:Import) RETURN count(import)')).toEqual([[1]]);
}, 300_000);

test('files that have changed since they were loaded are named, and the graph stays as it is', async () => {
  const dataset = await writeDataset(
    await newFolder(),
    'changing',
    { 'areas.csv': 'id,name\nchanging,Area\n', 'companies.csv': 'id,name\nchanging,Before\n' },
    { synthetic: false },
  );
  const told: string[] = [];
  const start = () =>
    loadOnce(graph, [dataset], {
      ...command,
      out: { ...command.out, write: (text: string) => told.push(text) > 0 },
    });
  const names = () => rows(graph, "MATCH (company {id: 'company/changing'}) RETURN company.name");
  await start();
  told.splice(0);
  await start();
  expect(told).toEqual([]);
  await writeFile(join(dataset, 'companies.csv'), 'id,name\nchanging,After\n');
  await start();
  expect(told).toEqual([
    'These files are not as they were when they were loaded, and the graph keeps what was loaded:\n' +
      `  ${dataset}: companies.csv\n` +
      `To bring in the changes: wishlist import --replace ${dataset}\n`,
  ]);
  expect(await names()).toEqual([['Before']]);
  await importDatasets(graph, [dataset], { replace: true });
  expect(await names()).toEqual([['After']]);
  await start();
  expect(told).toHaveLength(1);
}, 300_000);
