import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { buildSchema, readSdl } from '../../../src/answer/schema/buildSchema.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { testGraph } from '../../support/neo4j.ts';
import { rounds, seed } from '../../support/rounds.ts';
import { type TestAnswerer, testAnswerer } from './testAnswerer.ts';

let graph: Graph;
let answerer: TestAnswerer;

beforeAll(async () => {
  graph = await testGraph();
  answerer = await testAnswerer(graph);
}, 300_000);

afterAll(() => graph?.close());

/** The filter of cases that names a side of a join. */
const filterOf: Readonly<Record<string, string>> = {
  posts: 'post',
  targets: 'target',
  companies: 'company',
  technologies: 'technology',
  areas: 'area',
  countries: 'targetCountry',
  programmes: 'programme',
  reports: 'report',
};

/** Every field that joins records by their cases, with the list of the records it stands on. */
function joinsOf(schema: GraphQLSchema): (readonly [string, string])[] {
  const query = schema.getQueryType();
  return Object.keys(filterOf).flatMap((from) => {
    const list = getNamedType(query?.getFields()[from]?.type);
    const nodes = isObjectType(list) ? getNamedType(list.getFields().nodes?.type) : undefined;
    if (!isObjectType(nodes)) throw new Error(`${from} is no list of records.`);
    return Object.values(nodes.getFields())
      .filter(({ type }) => getNamedType(type).name.startsWith('Brokered'))
      .map(({ name }) => [from, name] as const);
  });
}

const joins = joinsOf(buildSchema(await readSdl()));

/** Further conditions under which both sides must agree too. */
const conditions = [
  {},
  { date: { gte: '2017', lte: '2018' } },
  { caseKind: { eq: 'OFFER' } },
  { company: { isNull: true } },
  { confidence: { gte: 0.5 } },
  { or: [{ area: { eq: 'area/bio' } }, { targetCountry: { eq: 'country/RU' } }] },
];

interface Edge {
  readonly caseCount: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly node: { readonly id: string };
}

describe('the count on an edge', () => {
  test('opens to exactly as many cases, the earliest on its first day, from every kind of record to every other', async () => {
    const random = fc.record({
      join: fc.constantFrom(...joins),
      skip: fc.nat(20),
      condition: fc.constantFrom(...conditions),
    });
    await fc.assert(
      fc.asyncProperty(random, async ({ join: [from, to], skip, condition }) => {
        const { list } = await answerer.data(
          `query ($where: CaseFilter) {
            list: ${from}(orderBy: { field: CASES direction: DESC } first: ${skip + 1}) {
              nodes { id joined: ${to}(where: $where first: 5) { edges { caseCount firstOn lastOn node { id } } } }
            }
          }`,
          { where: condition },
        );
        const record = list.nodes.at(-1);
        const edges: Edge[] = record.joined.edges;
        const variables = Object.fromEntries(
          edges.map(({ node }, index) => [
            `w${index}`,
            {
              and: [
                { [filterOf[from] ?? '']: { eq: record.id } },
                { [filterOf[to] ?? '']: { eq: node.id } },
                condition,
              ],
            },
          ]),
        );
        const names = Object.keys(variables);
        if (names.length === 0) return;
        const opened = await answerer.data(
          `query (${names.map((name) => `$${name}: CaseFilter`).join(' ')}) {
            ${names.map((name) => `${name}: cases(where: $${name} first: 200) { totalCount nodes { date } }`).join('\n')}
          }`,
          variables,
        );
        for (const [index, { caseCount, firstOn }] of edges.entries()) {
          const { totalCount, nodes } = opened[`w${index}`];
          const days = nodes.map(({ date }: { date: string }) => date).sort();
          expect([from, record.id, edges[index]?.node.id, totalCount, days[0]]).toEqual([
            from,
            record.id,
            edges[index]?.node.id,
            caseCount,
            firstOn,
          ]);
        }
      }),
      {
        seed,
        // The examples are among them, and each is to be seen.
        numRuns: Math.max(joins.length, rounds(60).numRuns),
        examples: joins.map((join) => [{ join, skip: 0, condition: {} }]),
      },
    );
  }, 600_000);

  test('adds up to the count of the record itself if each case has one such party', async () => {
    const { posts } = await answerer.data(
      '{ posts(first: 200) { nodes { caseCount targets(first: 200) { totalCount edges { caseCount } } cases(first: 0) { totalCount } targetCount } } }',
    );
    for (const { caseCount, targets, cases, targetCount } of posts.nodes) {
      expect(targets.edges.reduce((sum: number, edge: Edge) => sum + edge.caseCount, 0)).toBe(caseCount);
      expect([cases.totalCount, targets.totalCount]).toEqual([caseCount, targetCount]);
    }
  }, 60_000);
});
