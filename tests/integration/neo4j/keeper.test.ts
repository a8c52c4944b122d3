import { describe, expect, test } from '@jest/globals';
import { scratchGraph, testGraph } from '../../support/neo4j.ts';

const count = 'MATCH (n:Case) RETURN count(n) AS cases';

describe('the graphs that tests run on', () => {
  test('the shared graph has the 642 cases of the reference dataset', async () => {
    const graph = await testGraph();
    const [result] = await graph.read([{ text: count }]);
    expect(result?.rows).toEqual([[642]]);
    await graph.close();
  }, 900_000);

  test('the empty graph is empty at each request', async () => {
    const first = await scratchGraph();
    await first.write((run) => run("CREATE (:Case {id: 'case/left-behind'})"));
    await first.close();
    const second = await scratchGraph();
    const [result] = await second.read([{ text: count }]);
    expect(result?.rows).toEqual([[0]]);
    await second.close();
  }, 900_000);
});
