import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { loadOnce } from '../../../src/cli/loadOnce.ts';
import { Graph } from '../../../src/graph/connect.ts';
import { scratchGraph, scratchNeo4j } from '../../support/neo4j.ts';
import { project } from '../../support/projectHome.ts';
import { rows } from '../import/dataset.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await scratchGraph();
}, 900_000);
afterAll(() => graph.close());

test('instances that start together over an empty graph load it once, and all go on', async () => {
  const dataset = join(project, 'data', 'documented');
  const instances = await Promise.all([1, 2, 3].map(async () => new Graph(await scratchNeo4j())));
  const command = { out: { write: () => true, rewrite: () => true }, signal: new AbortController().signal };
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
