import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { testGraph } from '../../support/neo4j.ts';
import { forgedCursors, garbledCursor } from './forgedCursors.ts';
import { projected, type TestAnswerer, testAnswerer } from './testAnswerer.ts';

let graph: Graph;
let answerer: TestAnswerer;

beforeAll(async () => {
  graph = await testGraph();
  answerer = await testAnswerer(graph);
  await projected(answerer);
}, 300_000);

afterAll(async () => {
  await answerer?.projections.close();
  await graph?.close();
});

/** A page of every connection that a search gives, with `PAGE` where it is cut. */
const searches: Readonly<Record<string, string>> = {
  reach: 'reach(from: "post/houston", maxHops: 2, PAGE) { edges { cursor } }',
  network: 'network(measure: DEGREE, PAGE) { edges { cursor } }',
  'network.communities': 'network(measure: COMMUNITY, first: 1) { communities(PAGE) { edges { cursor } } }',
  significance: 'significance(of: POST, PAGE) { edges { cursor } }',
  'significance.cases': 'significance(of: POST, first: 1) { edges { cases(PAGE) { edges { cursor } } } }',
  breakdown: 'breakdown(by: [POST, AREA], PAGE) { edges { cursor } }',
  'breakdown by a day': 'breakdown(by: [POST], orderBy: { field: LAST_ON }, PAGE) { edges { cursor } }',
  'breakdown.cases': 'breakdown(by: [POST], first: 1) { nodes { cases(PAGE) { edges { cursor } } } }',
  'hop.cases':
    'paths(from: "post/houston", to: "area/bio", first: 1) { paths { hops { cases(PAGE) { edges { cursor } } } } }',
  'hop.citations':
    'paths(from: "post/houston", to: "area/bio", first: 1) { paths { hops { citations(PAGE) { edges { cursor } } } } }',
  'cut.routes':
    'cut(from: ["post/houston"], to: ["technology/aer-satellites"]) { routes(PAGE) { edges { cursor } } }',
  'removalPlan.pairs': 'removalPlan(k: 1) { steps { pairs(PAGE) { edges { cursor } } } }',
  'whatIf.lost': 'whatIf(remove: ["post/houston"]) { cases { lost(PAGE) { edges { cursor } } } }',
};

const ask = (search: string, after: string | null) =>
  answerer.ask(`query ($after: String) { ${search.replace('PAGE', 'first: 1, after: $after')} }`, { after });

/** The first cursor that stands anywhere in an answer. */
const firstCursor = (answer: object): string => /"cursor":"([\w-]+)"/.exec(JSON.stringify(answer))?.[1] ?? '';

describe('a cursor of a search that a caller made up', () => {
  test.each(Object.entries(searches))('is refused by %s, and never an empty page', async (_, search) => {
    const answer = await ask(search, null);
    expect(answer.errors).toBeUndefined();
    const cursor = firstCursor(answer);
    expect(cursor).not.toBe('');
    expect((await ask(search, cursor)).errors).toBeUndefined();
    for (const forged of [...forgedCursors(cursor), garbledCursor(cursor)])
      expect((await ask(search, forged)).errors?.map(({ extensions }) => extensions.code)).toContain(
        'BAD_USER_INPUT',
      );
  });
});
