import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Graph, GraphAddress } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { recompute } from '../../../src/import/recompute/recompute.ts';
import { resetGraph, scratchGraph, scratchNeo4j } from '../../support/neo4j.ts';
import { everyKind, newFolder, rows, writeDataset } from './dataset.ts';

jest.setTimeout(600_000);

let graph: Graph;
let address: GraphAddress;
beforeAll(async () => {
  graph = await scratchGraph();
  address = await scratchNeo4j();
});
afterAll(() => graph.close());

const inSteps = { wholeUpTo: 0, stepRows: 1 };

/** Works the values out in a process of its own and kills it as it begins page `page`; resolves to whether it got to the end. */
const recomputeAndKill = (page: number) =>
  new Promise<boolean>((resolve, reject) => {
    const file = fileURLToPath(new URL('./recomputeChild.ts', import.meta.url));
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', file, JSON.stringify({ address, options: inSteps })],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
    );
    let text = '';
    child.stdout.on('data', (part) => {
      text += String(part);
      if (text.split('page').length > page) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('exit', () => resolve(text.includes('done')));
  });

test('recompute that is killed between two steps is announced as unfinished, and the next run completes it', async () => {
  await resetGraph(graph);
  const folder = await writeDataset(await newFolder(), 'all', everyKind);
  await importDatasets(graph, [folder], { builtIn: false });
  const values = () =>
    rows(
      graph,
      'MATCH (record:Entity) RETURN record.id, record.sortKey, record.searchTokens, record.confidence, record.band, record.grade, record.independentReports ORDER BY record.id',
    );
  const right = await values();
  const write = (text: string) => graph.write((run) => run(text));
  await write(
    "MATCH (dataset:Dataset {id: 'dataset'}) REMOVE dataset.evidenceVersion, dataset.sortKeyVersion, dataset.namesVersion",
  );
  await write("MATCH (case:Case) SET case.grade = 'A1' REMOVE case.band");
  await write('MATCH (record:Entity) REMOVE record.sortKey, record.searchTokens');
  for (const page of [2, 3]) {
    expect(await recomputeAndKill(page)).toBe(false);
    expect(
      await rows(
        graph,
        'MATCH (d:Dataset), (i:Import {number: d.importing}) RETURN d.revision, d.importing, i.finishedAt',
      ),
    ).toEqual([[1, 2, null]]);
  }
  expect(await recompute(graph, inSteps)).toMatchObject({
    names: ['evidence', 'sortKey', 'names'],
    revision: 2,
  });
  expect(await values()).toEqual(right);
  expect(
    await rows(
      graph,
      'MATCH (d:Dataset), (i:Import {number: 2}) RETURN d.revision, d.importing, i.changed, i.finishedAt IS NOT NULL',
    ),
  ).toEqual([[2, null, expect.any(Number), true]]);
  expect(await recompute(graph, inSteps)).toMatchObject({ names: [], changed: 0, revision: 2 });
});
