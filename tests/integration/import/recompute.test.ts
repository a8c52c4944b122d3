import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { ExpectedError } from '../../../src/errors.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import type { DerivedValue } from '../../../src/import/derived/derivedValues.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { type Recomputed, recompute } from '../../../src/import/recompute/recompute.ts';
import { undoImport } from '../../../src/import/undo/undoImport.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { everyKind, newFolder, rows, writeDataset } from './dataset.ts';

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await scratchGraph();
  folder = await writeDataset(await newFolder(), 'all', everyKind);
}, 900_000);
beforeEach(async () => {
  await resetGraph(graph);
  await importDatasets(graph, [folder], { builtIn: false });
});
afterAll(() => graph.close());
jest.setTimeout(240_000);

const write = (text: string) => graph.write((run) => run(text));

const support = () =>
  rows(
    graph,
    'MATCH (case:Case) RETURN case.id, case.confidence, case.band, case.grade, case.independentReports ORDER BY case.id',
  );

/** As an older version of the program stored it: no version, and other values. */
const makeOld = async () => {
  await write("MATCH (dataset:Dataset {id: 'dataset'}) REMOVE dataset.evidenceVersion");
  await write(
    "MATCH (case:Case) SET case.confidence = 0.123, case.grade = 'A1' REMOVE case.band, case.independentReports",
  );
};

const dataset = async () => {
  const [[found] = []] = await rows(graph, "MATCH (dataset:Dataset {id: 'dataset'}) RETURN dataset {.*}");
  return found as { revision: number; importing?: number; evidenceVersion?: number };
};

const inSteps = { wholeUpTo: 0, stepRows: 1 };

test('an import into an empty graph is up to date: nothing is written', async () => {
  expect(await recompute(graph)).toEqual({ names: [], changed: 0, revision: 1 });
  expect(await recompute(graph, { all: true })).toEqual({
    names: ['evidence', 'sortKey', 'names'],
    changed: 0,
    revision: 1,
  });
});

test.each([
  ['in one transaction', {}],
  ['in steps', inSteps],
])('what an older version stored is worked out anew, as a revision of its own, %s', async (_, size) => {
  const right = await support();
  await makeOld();
  expect(await recompute(graph, size)).toEqual({ names: ['evidence'], changed: right.length, revision: 2 });
  expect(await support()).toEqual(right);
  expect(await dataset()).toMatchObject({ revision: 2 });
  expect((await dataset()).importing).toBeUndefined();
  expect(
    await rows(graph, 'MATCH (i:Import {number: 2}) RETURN i.recomputed, i.changed, i.finishedAt IS NULL'),
  ).toEqual([[['evidence'], right.length, false]]);
  expect(await recompute(graph, size)).toEqual({ names: [], changed: 0, revision: 2 });
});

test('an older graph gets sort keys too', async () => {
  const keys = () => rows(graph, 'MATCH (record:Entity) RETURN record.id, record.sortKey ORDER BY record.id');
  const right = await keys();
  expect(right.every(([, key]) => typeof key === 'string')).toBe(true);
  await write("MATCH (dataset:Dataset {id: 'dataset'}) REMOVE dataset.sortKeyVersion");
  await write('MATCH (record:Entity) REMOVE record.sortKey');
  expect(await recompute(graph)).toMatchObject({ names: ['sortKey'], changed: right.length });
  expect(await keys()).toEqual(right);
});

test('an interrupted recomputation is announced, refuses imports, and resumes on the next call', async () => {
  const right = await support();
  await makeOld();
  const stop = new AbortController();
  const valuesOf = jest.fn<DerivedValue['valuesOf']>(async () => {
    stop.abort(new Error('stopped'));
    return [];
  });
  const values = [{ name: 'evidence', version: 2, kinds: ['case' as const], valuesOf }];
  await expect(recompute(graph, { ...inSteps, values, signal: stop.signal })).rejects.toThrow('stopped');
  expect(await dataset()).toMatchObject({ revision: 1, importing: 2 });
  await expect(importDatasets(graph, [folder], { builtIn: false })).rejects.toMatchObject({
    hint: expect.stringContaining('wishlist recompute'),
  });
  expect(await recompute(graph, inSteps)).toMatchObject({ changed: right.length, revision: 2 });
  expect(await support()).toEqual(right);
  expect((await dataset()).importing).toBeUndefined();
});

test.each([
  ['in one transaction', {}],
  ['in steps', inSteps],
])('of several programs at once one does it, and the graph has one revision more, %s', async (_, size) => {
  const right = await support();
  await makeOld();
  const once = async (): Promise<Recomputed> => {
    for (;;) {
      try {
        return await recompute(graph, size);
      } catch (error) {
        if (!(error instanceof ExpectedError && error.retryable)) throw error;
      }
    }
  };
  const done = await Promise.all([once(), once(), once()]);
  expect(done.map(({ revision }) => revision)).toEqual([2, 2, 2]);
  expect(await support()).toEqual(right);
  expect(await rows(graph, 'MATCH (i:Import) RETURN count(i)')).toEqual([[2]]);
});

test("an undo after a recomputation restores values of today's formula", async () => {
  const right = await support();
  await makeOld();
  await recompute(graph);
  const changed = { ...everyKind, 'citations.csv': 'case,report\n' };
  const other = await writeDataset(await newFolder(), 'all', changed);
  const { number } = await importDatasets(graph, [other], { builtIn: false, replace: true });
  await undoImport(graph, number ?? 0);
  expect(await support()).toEqual(right);
  await write('MATCH (dataset:Dataset) SET dataset.evidenceVersion = 1');
  expect(await recompute(graph)).toMatchObject({ names: ['evidence'], changed: 0 });
  await expect(undoImport(graph, 1)).resolves.toMatchObject({ number: 1 });
});

test('a new derived value needs one entry', async () => {
  const lengthOf: DerivedValue = {
    name: 'length',
    version: 1,
    kinds: ['target', 'company'],
    valuesOf: async (_, ids) => ids.map((id) => ({ id, values: { length: id.length } })),
  };
  expect(await recompute(graph, { values: [lengthOf] })).toMatchObject({ names: ['length'], revision: 2 });
  expect(await rows(graph, "MATCH (c {id: 'company/c1'}) RETURN c.length")).toEqual([[10]]);
  expect(await recompute(graph, { values: [lengthOf] })).toMatchObject({ names: [] });
  expect(await recompute(graph, { values: [{ ...lengthOf, version: 2 }] })).toMatchObject({
    names: ['length'],
    changed: 0,
    revision: 2,
  });
});

test('a database without a dataset node is left alone', async () => {
  await resetGraph(graph);
  expect(await recompute(graph)).toEqual({ names: [], changed: 0, revision: 0 });
  expect(await rows(graph, 'MATCH (node) RETURN count(node)')).toEqual([[0]]);
});
