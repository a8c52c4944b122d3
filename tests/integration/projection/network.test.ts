import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { testGraph } from '../../support/neo4j.ts';
import { projected, type TestAnswerer, testAnswerer } from '../answer/testAnswerer.ts';

let graph: Graph;
let answerer: TestAnswerer;

beforeAll(async () => {
  graph = await testGraph();
  answerer = await testAnswerer(graph);
  await projected(answerer);
}, 900_000);

afterAll(async () => {
  await answerer?.projections.close();
  await graph?.close();
});

const rows = async (text: string, parameters = {}): Promise<unknown[][]> => {
  const [found] = await graph.read([{ text, parameters }]);
  return found?.rows ?? [];
};

/** Whoever takes part in a case of the year with another of a different kind. */
const tied = `
  MATCH (one:Post|Target|Company)-[:REFERRED|OFFERS|INVOLVES]-(case:Case)-[:REFERRED|OFFERS|INVOLVES]-(other:Post|Target|Company)
  WHERE labels(one) <> labels(other)
    AND case.publishedOnFirst >= '2018-01-01' AND case.publishedOnLast <= '2018-12-31'
    AND EXISTS { (case)-[s:SUPPORTED_BY]->() WHERE coalesce(s.assertion, 'STATED') <> 'DENIED' }`;

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string };
  readonly value: number;
  readonly rank: number;
}

describe('network', () => {
  test.each([
    ['DEGREE', 'count(DISTINCT other)'],
    ['WEIGHTED_DEGREE', 'count(DISTINCT [other.id, case.id])'],
  ])('ranks by %s whom plain Cypher counts, page by page', async (measure, count) => {
    const expected = (await rows(`${tied} RETURN one.id, ${count}`)) as [string, number][];
    const found: Edge[] = [];
    let after: string | null = null;
    do {
      const { network } = await answerer.data(
        `query ($after: String) { network(measure: ${measure}, where: { publishedOn: { gte: "2018", lte: "2018" } }, first: 40, after: $after) { totalCount exact edges { cursor rank value node { id } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(network.exact).toBe(true);
      found.push(...network.edges);
      after = network.pageInfo.hasNextPage ? network.pageInfo.endCursor : null;
    } while (after);
    const tiedOnes = found.filter(({ value }) => value > 0).map(({ node, value }) => [node.id, value]);
    expect(tiedOnes.sort()).toEqual(expected.map(([id, value]) => [id, Number(value)]).sort());
    expect(tiedOnes.length).toBeGreaterThan(100);
    expect(new Set(found.map(({ node }) => node.id)).size).toBe(found.length);
    for (const { value, rank } of found)
      expect(rank).toBe(1 + found.filter((other) => other.value > value).length);
  });

  test('tells of communities whose members are as many as it says', async () => {
    const { network } = await answerer.data(
      '{ network(measure: COMMUNITY, first: 200) { nodeCount communityCount modularity communities(first: 200) { nodes { number size postCount targetCount companyCount leading(first: 20) { id } } } edges { value communitySize } } }',
    );
    const sizes = network.communities.nodes.map(({ size }: { size: number }) => size);
    expect(sizes).toHaveLength(network.communityCount);
    expect(sizes.reduce((sum: number, size: number) => sum + size, 0)).toBe(network.nodeCount);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    for (const { size, postCount, targetCount, companyCount, leading } of network.communities.nodes) {
      expect(postCount + targetCount + companyCount).toBe(size);
      expect(leading).toHaveLength(Math.min(20, size));
    }
    const [first] = network.communities.nodes;
    const members = network.edges.filter(({ value }: Edge) => value === 1);
    expect(members).toHaveLength(Math.min(200, first.size));
    expect(network.modularity).toBeGreaterThan(0.2);
  });

  test.each([
    ['measure: DEGREE, kind: AREA', 'BAD_USER_INPUT'],
    ['measure: DEGREE, among: [POST, COUNTRY]', 'BAD_USER_INPUT'],
    ['measure: DEGREE, among: [TARGET, TARGET]', 'BAD_USER_INPUT'],
    ['measure: DEGREE, among: [POST, TARGET], kind: COMPANY', 'BAD_USER_INPUT'],
    ['measure: DEGREE, first: 201', 'BAD_USER_INPUT'],
    ['measure: DEGREE, after: "nonsense"', 'BAD_USER_INPUT'],
  ])('(%s) is refused: %s', async (asked, code) => {
    const { errors } = await answerer.ask(`{ network(${asked}) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code });
  });
});

describe('significance', () => {
  test.each([
    ['POST', 'MATCH (one:Post)-[:REFERRED]->(case:Case)'],
    ['TARGET_COUNTRY', 'MATCH (one:Country)<-[:LOCATED_IN]-(:Target)<-[:OFFERS]-(case:Case)'],
  ])('of %s counts what plain Cypher counts, and every count opens', async (of, match) => {
    const area = 'MATCH (case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(area:Area)';
    const expected = await rows(`${match} ${area} RETURN one.id, area.id, count(DISTINCT case)`);
    const found: unknown[] = [];
    let after: string | null = null;
    do {
      const { significance } = await answerer.data(
        `query ($after: String) { significance(of: ${of}, first: 100, after: $after) { caseTotal totalCount edges { node { id } area { id } caseCount expected lift nodeCaseCount areaCaseCount pValue qValue cases(first: 1) { totalCount } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect([significance.caseTotal, significance.totalCount]).toEqual([642, expected.length]);
      for (const edge of significance.edges) {
        found.push([edge.node.id, edge.area.id, edge.caseCount]);
        expect(edge.cases.totalCount).toBe(edge.caseCount);
        expect(edge.expected).toBe((edge.nodeCaseCount * edge.areaCaseCount) / 642);
        // Rounded once: equal ratios are equal numbers.
        expect(edge.lift).toBe((edge.caseCount * 642) / (edge.nodeCaseCount * edge.areaCaseCount));
        expect(edge.qValue).toBeGreaterThanOrEqual(edge.pValue);
      }
      after = significance.pageInfo.hasNextPage ? significance.pageInfo.endCursor : null;
    } while (after);
    expect(found.map(String).sort()).toEqual(expected.map(String).sort());
  });
});
