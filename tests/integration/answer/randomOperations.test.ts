import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import type { Graph } from '../../../src/graph/graph.ts';
import { rounds } from '../../support/rounds.ts';
import { fixtureGraph } from './fixtureGraph.ts';
import { chooseBy } from './naive/choose.ts';
import { naiveAnswer } from './naive/naiveAnswer.ts';
import { type NaiveGraph, readNaiveGraph } from './naive/naiveGraph.ts';
import { type Pools, poolsOf } from './naive/pools.ts';
import { randomOperation } from './naive/randomOperation.ts';
import { type TestAnswerer, testAnswerer } from './testAnswerer.ts';

let graph: Graph;
let answerer: TestAnswerer;
let naive: NaiveGraph;
let pools: Pools;

beforeAll(async () => {
  graph = await fixtureGraph();
  answerer = await testAnswerer(graph);
  naive = await readNaiveGraph(graph);
  pools = poolsOf(naive);
}, 900_000);

afterAll(() => graph?.close());

describe('random operations', () => {
  test('are answered as a plain evaluation in memory answers them, field by field and in the order of the selection', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (generate) => {
        const { query, variables } = randomOperation(chooseBy(generate), answerer.schema, pools);
        const document = parse(query);
        fc.pre(validate(answerer.schema, document).length === 0);
        const expected = await naiveAnswer(answerer.schema, naive, document, variables);
        const answer = await answerer.ask(query, variables);
        const report = `${query}\n${JSON.stringify(variables)}`;
        expect({ report, errors: answer.errors, data: answer.data }).toEqual({
          report,
          errors: expected.errors?.map((error) => error.toJSON()),
          data: JSON.parse(JSON.stringify(expected.data)),
        });
        // toEqual does not look at the order of keys.
        expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
      }),
      rounds(60),
    );
  }, 900_000);
});
