import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { Graph } from '../../../src/graph/graph.ts';
import { resetGraph, scratchGraph } from '../../support/neo4j.ts';
import { rounds } from '../../support/rounds.ts';
import { bringingTo } from '../import/dataset.ts';
import { RecordingGraph } from './recordingGraph.ts';
import { type TestAnswerer, testAnswerer } from './testAnswerer.ts';

jest.setTimeout(120_000);

let scratch: Graph;
let graph: RecordingGraph;
let asked: TestAnswerer;
let fresh: Graph;
beforeAll(async () => {
  scratch = await scratchGraph();
  graph = new RecordingGraph(scratch.address);
  fresh = new Graph(scratch.address);
  asked = await testAnswerer(graph);
}, 900_000);
beforeEach(() => resetGraph(scratch));
afterAll(async () => {
  await graph?.close();
  await fresh?.close();
  await scratch?.close();
});
const bring = bringingTo(() => scratch);

const targets = (...names: readonly string[]) => ({
  'countries.csv': 'code,name\nUS,United States\n',
  'targets.csv': `id,name,country\n${names.map((name, at) => `t${at},${name},US\n`).join('')}`,
});

const named = '{ targets(first: 5) { totalCount nodes { id name } } }';

/** The statements that were sent, but for readings of the revision. */
const sent = () => graph.sent.map(({ text }) => text);

/** Asks until the results are remembered, and forgets what was sent for it. The first reading of a graph, or after it moved, remembers nothing. */
async function askOften(query: string): Promise<void> {
  for (let time = 0; time < 3; time += 1) await asked.data(query);
  graph.forget();
}

describe('a question that is asked again', () => {
  test('sends a reading of the revision only, which those who ask at once share', async () => {
    await bring(targets('Alpha', 'Beta'));
    await askOften(named);
    const { targets: again } = await asked.data(named);
    expect(again.nodes).toEqual([
      { id: 'target/t0', name: 'Alpha' },
      { id: 'target/t1', name: 'Beta' },
    ]);
    expect({ sent: sent(), transactions: graph.transactions }).toEqual({ sent: [], transactions: 1 });
    graph.forget();
    const answers = await Promise.all(Array.from({ length: 20 }, () => asked.data(named)));
    expect(answers.map((each) => each.targets)).toEqual(answers.map(() => again));
    expect(sent()).toEqual([]);
    expect(graph.transactions).toBeLessThanOrEqual(3);
  });

  test('is run anew for other variables, and where its statement is to be explained', async () => {
    await bring(targets('Alpha', 'Beta'));
    const one = 'query ($id: ID!) { target(id: $id) { name } }';
    for (let time = 0; time < 3; time += 1) await asked.data(one, { id: 'target/t0' });
    expect(await asked.data(one, { id: 'target/t1' })).toEqual({ target: { name: 'Beta' } });
    graph.forget();
    const { extensions } = await asked.ask(one, { id: 'target/t0' }, { explain: true });
    expect(extensions?.explain).toMatchObject({ target: { rows: 1 } });
    expect(sent()).toHaveLength(1);
  });

  test('is answered from the graph as it is after an import, and while one is under way', async () => {
    await bring(targets('Alpha', 'Beta'));
    await askOften(named);
    await bring(targets('Alpha', 'Gamma', 'Delta'));
    expect((await asked.data(named)).targets.nodes.map(({ name }: { name: string }) => name)).toEqual([
      'Alpha',
      'Delta',
      'Gamma',
    ]);
    await askOften(named);
    await scratch.write((run) => run("MATCH (dataset:Dataset {id: 'dataset'}) SET dataset.importing = 9"));
    await asked.data(named);
    expect(sent()).toHaveLength(1);
  });

  test('has the answer that somebody gets who never asked before, whatever is imported in between', async () => {
    const name = fc.constantFrom('Alpha', 'Beta', 'Gamma');
    const step = fc.oneof(
      { weight: 1, arbitrary: fc.record({ names: fc.array(name, { minLength: 1, maxLength: 3 }) }) },
      {
        weight: 4,
        arbitrary: fc.record({ query: fc.constantFrom(named, '{ target(id: "target/t1") { name } }') }),
      },
    );
    const other = await testAnswerer(fresh);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 20 }), async (steps) => {
        await bring(targets('Alpha'));
        for (const each of steps) {
          if ('names' in each) await bring(targets(...each.names));
          else {
            // What is explained is run anew.
            const anew = await other.ask(each.query, {}, { explain: true });
            expect((await asked.ask(each.query)).data).toEqual(anew.data);
          }
        }
      }),
      rounds(8),
    );
  });
});
