import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { undoImport } from '../../../src/import/undo/undoImport.ts';
import { resetGraph, scratchGraph, scratchNeo4j } from '../../support/neo4j.ts';
import { wishlist } from '../../support/wishlist.ts';
import { everyKind, exported, newFolder, rows, writeDataset } from '../import/dataset.ts';

const patience = 240_000;

let graph: Graph;
let environment: Record<string, string | undefined>;

beforeAll(async () => {
  const { uri, username, password } = await scratchNeo4j();
  graph = await scratchGraph();
  await resetGraph(graph);
  environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  await importDatasets(graph, [await writeDataset(await newFolder(), 'all', everyKind)], { builtIn: false });
}, patience);

afterAll(async () => {
  await resetGraph(graph);
  await graph.close();
}, patience);

async function judge(...words: string[]) {
  const { ended, printed } = wishlist(['judge', ...words], environment);
  return { code: await ended, printed: printed() };
}

test(
  'wishlist judge joins two records with its reason, refuses a contradiction, and names the way back',
  async () => {
    const before = await exported(graph);
    const joined = await judge('target/t1', 'target/t2', 'same', '--because', 'One address', '--by', 'desk');
    expect(joined).toMatchObject({ code: 0 });
    expect(joined.printed).toContain('are judged the same, by import 2. To take it back: wishlist undo 2');
    expect(await rows(graph, 'MATCH (target:Target) RETURN target.id')).toEqual([['target/t2']]);
    expect((await exported(graph))['judgements/judgements.csv']).toMatch(
      /^target\/t1,target\/t2,SAME,desk,\d{4}-\d\d-\d\d,One address$/m,
    );
    const across = await judge('target/t1', 'company/c1', 'same', '--because', 'No');
    expect(across).toMatchObject({ code: 1 });
    expect(across.printed).toContain('a judgement is of two records of one kind; target/t1 is a target');
    await undoImport(graph, 2);
    expect(await exported(graph)).toEqual(before);
  },
  patience,
);
