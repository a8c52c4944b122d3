import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { loadOnce } from '../../../src/cli/loadOnce.ts';
import { Graph } from '../../../src/graph/graph.ts';
import { exportPackage } from '../../../src/import/export/exportPackage.ts';
import { scratchGraph, scratchNeo4j } from '../../support/neo4j.ts';
import { project } from '../../support/projectHome.ts';
import { newFolder, rows } from '../import/dataset.ts';

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
  expect(told).toEqual([]);
  expect(await rows(graph, 'MATCH (import:Import) RETURN count(import)')).toEqual([[1]]);
}, 300_000);
