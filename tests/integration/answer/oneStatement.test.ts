import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testNeo4j } from '../../support/neo4j.ts';
import { RecordingGraph } from './recordingGraph.ts';
import { type TestAnswerer, testAnswerer } from './testAnswerer.ts';

let graph: RecordingGraph;
let answerer: TestAnswerer;

beforeAll(async () => {
  graph = new RecordingGraph(await testNeo4j());
  answerer = await testAnswerer(graph);
}, 300_000);

afterAll(() => graph?.close());

beforeEach(() => graph.forget());

/** Asks, and sees that this took one statement per root field, in one transaction with the readings of the revision. */
async function inStatements(count: number, query: string, variables?: Record<string, unknown>) {
  const data = await answerer.data(query, variables);
  expect(graph.sent).toHaveLength(count);
  expect(graph.transactions).toBe(1);
  expect(graph.readings).toBeLessThanOrEqual(3);
  return data;
}

describe('one statement per root field', () => {
  test('answers five levels of connections, each filtered, ordered and counted', async () => {
    const { posts } = await inStatements(
      1,
      `{
        posts(where: { caseCount: { gte: 20 } } orderBy: { field: CASES direction: DESC } first: 3) {
          totalCount
          nodes {
            name
            cases(where: { area: { eq: "area/bio" } } first: 2) {
              totalCount
              edges {
                cursor
                node {
                  title
                  targets {
                    nodes {
                      name
                      companies(first: 2) {
                        totalCount
                        edges {
                          caseCount
                          node {
                            name
                            technologies(first: 2) { totalCount edges { caseCount firstOn lastOn node { name area { name } } } }
                          }
                        }
                      }
                    }
                  }
                }
              }
              pageInfo { hasNextPage endCursor }
            }
          }
        }
      }`,
    );
    expect(posts.nodes).toHaveLength(3);
    expect(posts.nodes[0].name).toBe('Consulate-General in Houston');
    const deepest = posts.nodes
      .flatMap(({ cases }: never) => (cases as { edges: { node: { targets: { nodes: never[] } } }[] }).edges)
      .flatMap(({ node }: { node: { targets: { nodes: unknown[] } } }) => node.targets.nodes)
      .flatMap(({ companies }: { companies: { edges: unknown[] } }) => companies.edges)
      .flatMap(({ node }: { node: { technologies: { edges: unknown[] } } }) => node.technologies.edges);
    expect(deepest.length).toBeGreaterThan(0);
    for (const { caseCount, node } of deepest) {
      expect(caseCount).toBeGreaterThan(0);
      expect(node.area.name).toEqual(expect.any(String));
    }
  }, 60_000);

  test('answers every root field of an operation, in one transaction', async () => {
    const data = await inStatements(
      3,
      '{ houston: post(id: "post/houston") { caseCount } moscow: post(id: "post/moscow") { caseCount } dataset { counts { cases } } }',
    );
    expect(data).toEqual({
      houston: { caseCount: 68 },
      moscow: { caseCount: expect.any(Number) },
      dataset: { counts: { cases: 642 } },
    });
  });

  test('needs no statement for __typename, the limits and the schema, which are not in the graph', async () => {
    const data = await inStatements(
      0,
      '{ __typename limits { first } __type(name: "Post") { kind name } __schema { queryType { name } } }',
    );
    expect(data).toEqual({
      __typename: 'Query',
      limits: { first: 200 },
      __type: { kind: 'OBJECT', name: 'Post' },
      __schema: { queryType: { name: 'Query' } },
    });
  });

  test('stands beside introspection, and keeps the order of the selection', async () => {
    const data = await inStatements(
      1,
      'query ($type: String!) { __type(name: $type) { fields { name } } area(id: "area/bio") { code } root: __typename }',
      { type: 'Near' },
    );
    expect(JSON.stringify(data)).toBe('{"__type":{"fields":null},"area":{"code":"BIO"},"root":"Query"}');
  });
});

describe('a selection', () => {
  test('by aliases gives each alias its own answer', async () => {
    const { post } = await inStatements(
      1,
      `{ post(id: "post/houston") {
        called: name
        latest: cases(first: 1) { nodes { date } }
        earliest: cases(first: 1 orderBy: { field: DATE direction: ASC }) { nodes { day: date } }
        bio: cases(where: { area: { eq: "area/bio" } }) { all: totalCount }
      } }`,
    );
    expect(Object.keys(post)).toEqual(['called', 'latest', 'earliest', 'bio']);
    expect(post.latest.nodes[0].date > post.earliest.nodes[0].day).toBe(true);
    expect(post.bio.all).toBeLessThan(68);
  });

  test('takes the same field twice with different arguments, and merges it where they are the same', async () => {
    const { post } = await inStatements(
      1,
      `{ post(id: "post/houston") {
        cases(first: 2) { nodes { id } }
        cases(first: 2) { totalCount nodes { title } }
        three: cases(first: 3) { nodes { id } }
        country { name }
        country { code }
      } }`,
    );
    expect(post.cases.totalCount).toBe(68);
    expect(post.cases.nodes).toHaveLength(2);
    expect(post.cases.nodes[0]).toEqual({ id: post.three.nodes[0].id, title: expect.any(String) });
    expect(post.three.nodes).toHaveLength(3);
    expect(post.country).toEqual({ name: 'United States', code: 'US' });
  });

  test('takes variables anywhere: arguments, filters within filters, lists, directives', async () => {
    const query = `query ($id: ID!, $area: ID, $from: PartialDate = "2017", $names: [ID!], $first: Int, $more: Boolean!) {
      post(id: $id) {
        cases(where: { date: { gte: $from } or: [{ area: { eq: $area } }, { area: { in: $names } }] } first: $first) {
          totalCount
          nodes @include(if: $more) { id }
        }
      }
    }`;
    const ask = (variables: Record<string, unknown>) =>
      answerer.data(query, { id: 'post/houston', area: 'area/bio', names: [], more: true, ...variables });
    const from2017 = await ask({});
    const all = await ask({ from: '2015' });
    expect(from2017.post.cases.totalCount).toBeLessThan(all.post.cases.totalCount);
    expect(all.post.cases.nodes).toHaveLength(Math.min(25, all.post.cases.totalCount));
    expect((await ask({ from: '2015', first: 2 })).post.cases.nodes).toHaveLength(2);
    expect((await ask({ from: '2015', names: ['area/aic'] })).post.cases.totalCount).toBeGreaterThan(
      all.post.cases.totalCount,
    );
    expect(Object.keys((await ask({ more: false })).post.cases)).toEqual(['totalCount']);
    // What the caller says never becomes part of a statement's text.
    expect(new Set(graph.sent.map(({ text }) => text)).size).toBeLessThanOrEqual(2);
  });

  test('takes named and inline fragments, nested, with directives on them', async () => {
    const { node } = await inStatements(
      1,
      `query ($no: Boolean = false) {
        node(id: "case/synthetic-0001") { __typename ...Titled ... on Case { date ... @skip(if: true) { summary } } ... on Post { city } }
      }
      fragment Titled on Entity { label ...Dated @include(if: $no) ... on Case { title ...Listed } }
      fragment Dated on Case { publishedOn }
      fragment Listed on Case { posts { __typename nodes { __typename name } } }`,
    );
    expect(node).toEqual({
      __typename: 'Case',
      label: expect.any(String),
      title: expect.any(String),
      posts: { __typename: 'PostConnection', nodes: [{ __typename: 'Post', name: 'Embassy in Tokyo' }] },
      date: '2015-01-01',
    });
    expect(node.label).toBe(node.title);
  });

  test('takes @skip and @include together, and leaves nothing where all is skipped', async () => {
    const { post } = await inStatements(
      1,
      `{ post(id: "post/houston") {
        a: name @skip(if: false) @include(if: true)
        b: name @skip(if: true) @include(if: true)
        c: name @skip(if: false) @include(if: false)
        country { name @skip(if: true) }
        cases(first: 1) { nodes { id @skip(if: true) } edges { cursor @skip(if: true) } }
      } }`,
    );
    expect(post).toEqual({
      a: 'Consulate-General in Houston',
      country: {},
      cases: { nodes: [{}], edges: [{}] },
    });
  });

  test('of an interface gives each record what its own type was asked for', async () => {
    const { nodes } = await inStatements(
      1,
      `{ nodes(ids: ["area/bio", "none/such", "post/houston", "country/US", "case/synthetic-0001"]) {
        id
        __typename
        ... on Entity { label }
        ... on Located { location { latitude } }
        ... on Named { aliases { kind } }
        ... on Post { areas(first: 1) { totalCount edges { caseCount node { code } } } }
        ... on Area { posts(first: 1) { edges { caseCount node { id } } } }
        ... on Country { code }
      } }`,
    );
    expect(nodes).toEqual([
      {
        id: 'area/bio',
        __typename: 'Area',
        label: 'Biotechnology and health',
        aliases: expect.any(Array),
        posts: { edges: [{ caseCount: expect.any(Number), node: { id: expect.stringMatching(/^post\//) } }] },
      },
      null,
      {
        id: 'post/houston',
        __typename: 'Post',
        label: 'Consulate-General in Houston',
        location: { latitude: 29.7604 },
        aliases: expect.any(Array),
        areas: {
          totalCount: expect.any(Number),
          edges: [{ caseCount: expect.any(Number), node: { code: expect.any(String) } }],
        },
      },
      {
        id: 'country/US',
        __typename: 'Country',
        label: 'United States',
        aliases: expect.any(Array),
        code: 'US',
      },
      { id: 'case/synthetic-0001', __typename: 'Case', label: expect.any(String) },
    ]);
  });

  test('of the party that a citation is about gives its type, or null where there is none', async () => {
    const { cases } = await inStatements(
      1,
      '{ cases(first: 50) { nodes { citations { nodes { assertion report { id } entity { __typename id } } } } } }',
    );
    const citations = cases.nodes.flatMap(
      ({ citations }: { citations: { nodes: unknown[] } }) => citations.nodes,
    );
    expect(citations.length).toBeGreaterThan(50);
    for (const { report, entity } of citations) {
      expect(report.id).toMatch(/^report\//);
      if (entity) expect(entity.id).toMatch(new RegExp(`^${entity.__typename.toLowerCase()}/`));
    }
  });
});

describe('a root field that fails', () => {
  test('is null with its code, and the others are answered', async () => {
    const { data, errors } = await answerer.ask(
      '{ bad: posts(first: 1000) { totalCount } good: dataset { counts { cases } } }',
    );
    // A promised field that cannot be given takes the whole answer with it, as GraphQL has it.
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['bad'], extensions: { code: 'BAD_USER_INPUT' } }]);
    const nullable = await answerer.ask(
      '{ bad: post(id: "post/houston") { cases(first: 1000) { totalCount } } good: dataset { counts { cases } } }',
    );
    expect(nullable.data).toEqual({ bad: null, good: { counts: { cases: 642 } } });
    expect(nullable.errors).toMatchObject([{ path: ['bad'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
