import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../../src/graph/graph.ts';
import { dimensionNames } from '../../../src/model/dimensions.ts';
import { testGraph } from '../../support/neo4j.ts';
import { rounds } from '../../support/rounds.ts';
import { projected, type TestAnswerer, testAnswerer } from '../answer/testAnswerer.ts';

let graph: Graph;
let answerer: TestAnswerer;

beforeAll(async () => {
  graph = await testGraph();
  answerer = await testAnswerer(graph);
}, 900_000);

afterAll(async () => {
  await answerer?.projections.close();
  await graph?.close();
});

const rows = async (text: string, parameters = {}): Promise<unknown[][]> => {
  const [found] = await graph.read([{ text, parameters }]);
  return found?.rows ?? [];
};

test('before the first load ends searches say that they are not ready, and all else answers', async () => {
  const { data, errors } = await answerer.ask(
    '{ dataset { revision projection { state revision } } posts(first: 1) { totalCount } }',
  );
  expect(errors).toBeUndefined();
  expect(data?.dataset).toMatchObject({ projection: { state: 'LOADING', revision: null } });
  const early = await answerer.ask('{ breakdown(by: [POST]) { totalCount } }');
  expect(early.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_READY', retryable: true });
  await projected(answerer);
  const { dataset } = await answerer.data('{ dataset { revision projection { state revision cases } } }');
  expect(dataset.projection).toEqual({ state: 'READY', revision: dataset.revision, cases: 642 });
});

interface Classified {
  readonly classifications: {
    readonly nodes: readonly { readonly schemeClass: { readonly id: string } }[];
  };
}

const filters = [
  {},
  { post: { eq: 'post/houston' } },
  { area: { in: ['area/bio', 'area/aic'] } },
  { targetCountry: { eq: 'country/RU' }, date: { gte: '2017', lte: '2019' } },
  { confidence: { gte: 0.8 } },
  { schemeClass: { in: ['class/mic2025.10', 'cet2024.07'] } },
  { schemeClass: { isNull: true } },
  { text: { contains: 'laser' } },
  { not: { company: { isNull: false } } },
  { or: [{ targetAlliance: { eq: 'NATO' } }, { stage: { eq: 'AGREED' } }] },
];

/** Returns the scheme to name beside these dimensions. */
const schemeFor = (by: readonly string[]) => (by.includes('SCHEME_CLASS') ? 'mic2025' : null);

describe('a breakdown', () => {
  test('leads from every row to exactly the cases that the row counts, for any dimensions and filter', async () => {
    const dimensionLists = fc.uniqueArray(fc.constantFrom(...dimensionNames), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(dimensionLists, fc.constantFrom(...filters), async (by, where) => {
        const { breakdown, cases } = await answerer.data(
          `query ($by: [BreakdownDimension!]!, $scheme: ID, $where: CaseFilter) {
            breakdown(by: $by, scheme: $scheme, where: $where, first: 60) { caseTotal totalCount nodes { caseCount cases(first: 1) { totalCount nodes { id } } } }
            cases(where: $where) { totalCount }
          }`,
          { by, where, scheme: schemeFor(by) },
        );
        expect(breakdown.caseTotal).toBe(cases.totalCount);
        for (const row of breakdown.nodes) {
          expect(row.cases.totalCount).toBe(row.caseCount);
          expect(row.cases.nodes).toHaveLength(1);
        }
      }),
      rounds(60),
    );
  }, 300_000);

  test.each([
    [
      ['POST', 'AREA'],
      'MATCH (a:Post)-[:REFERRED]->(case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(b:Area) RETURN a.id, b.id, count(DISTINCT case)',
    ],
    [
      ['TARGET_COUNTRY', 'TARGET_KIND'],
      'MATCH (a:Country)<-[:LOCATED_IN]-(target:Target)<-[:OFFERS]-(case:Case) RETURN a.id, target.kind, count(DISTINCT case)',
    ],
    [
      ['POST', 'SCHEME_CLASS'],
      `MATCH (a:Post)-[:REFERRED]->(case:Case)-[:CONCERNS]->(technology)
       OPTIONAL MATCH (technology)<-[:CLASSIFIES]-()-[:INTO]->(b:SchemeClass)-[:CLASS_OF]->(:Scheme {id: 'scheme/mic2025'})
       RETURN a.id, b.id, count(DISTINCT case)`,
    ],
    [
      ['COMPANY', 'POST'],
      'MATCH (b:Post)-[:REFERRED]->(case:Case) OPTIONAL MATCH (case)-[:INVOLVES]->(a) RETURN a.id, b.id, count(DISTINCT case)',
    ],
  ])('by %j gives what plain Cypher counts, page by page, every row of it', async (by, text) => {
    const expected = (await rows(text)).map((row) => JSON.stringify(row)).sort();
    interface Row {
      readonly caseCount: number;
      readonly keys: readonly {
        readonly id: string | null;
        readonly label: string | null;
      }[];
    }
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { breakdown } = await answerer.data(
        `query ($by: [BreakdownDimension!]!, $scheme: ID, $after: String) {
          breakdown(by: $by, scheme: $scheme, first: 90, after: $after) {
            totalCount pageInfo { hasNextPage endCursor } edges { cursor node { caseCount keys { id label } } }
          }
        }`,
        { by, after, scheme: schemeFor(by) },
      );
      expect(breakdown.totalCount).toBe(expected.length);
      expect(breakdown.pageInfo.endCursor).toBe(breakdown.edges.at(-1).cursor);
      found.push(
        ...breakdown.edges.map(({ node: { keys, caseCount } }: { node: Row }) =>
          JSON.stringify([...keys.map(({ id, label }) => id ?? label), caseCount]),
        ),
      );
      after = breakdown.pageInfo.hasNextPage ? breakdown.pageInfo.endCursor : null;
    } while (after);
    expect(found.sort()).toEqual(expected);
  });

  test('by the areas as a scheme counts what it counts by area', async () => {
    const rowsOf = async (args: string) => {
      const { breakdown } = await answerer.data(
        `{ breakdown(${args}, first: 200) { caseTotal unknownTotal nodes { keys { id label } caseCount targetCount } } }`,
      );
      return JSON.parse(JSON.stringify(breakdown).replaceAll('class/areas.', 'area/'));
    };
    const where = 'where: { targetCountry: { eq: "RU" } }';
    expect(await rowsOf(`by: [SCHEME_CLASS, POST], scheme: "areas", ${where}`)).toEqual(
      await rowsOf(`by: [AREA, POST], ${where}`),
    );
  });

  test('filters by class as the graph does, over cases and over technologies', async () => {
    for (const filter of [
      '{ eq: "mic2025.10" }',
      '{ in: ["class/cet2024.06", "mic2025.02"] }',
      '{ isNull: true }',
    ]) {
      const { breakdown, cases, technologies } = await answerer.data(`{
        breakdown(by: [TECHNOLOGY], where: { schemeClass: ${filter} }, first: 200) { caseTotal }
        cases(where: { schemeClass: ${filter} }) { totalCount }
        technologies(where: { schemeClass: ${filter} }, first: 200) { nodes { classifications { nodes { schemeClass { id } } } } }
      }`);
      expect(breakdown.caseTotal).toBe(cases.totalCount);
      const classes = technologies.nodes.map((each: Classified) =>
        each.classifications.nodes.map(({ schemeClass }) => schemeClass.id.replace('class/', '')),
      );
      const wanted = (id: string) => filter.includes(id);
      expect(classes.filter((each: readonly string[]) => !each.some(wanted))).toEqual([]);
      expect(classes).toHaveLength(filter.includes('isNull') ? 0 : filter.includes('eq') ? 6 : 8);
    }
  });

  test.each([
    ['by: [SCHEME_CLASS]', 'SCHEME_CLASS is of one scheme, and `scheme` names none.'],
    ['by: [POST], scheme: "mic2025"', '`scheme` has no meaning beside `by: [POST]`.'],
    ['by: [SCHEME_CLASS], scheme: "mic2035"', '`scheme: "scheme/mic2035"` is not a scheme of this graph.'],
  ])('refuses %s, and says what to do', async (args, message) => {
    const { errors } = await answerer.ask(`{ breakdown(${args}) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
    expect(String(errors?.[0]?.extensions?.hint)).toMatch(
      /areas, cet2024, eucta2023, mic2025|leave `scheme` out/,
    );
  });

  test('refuses a cursor of other dimensions, of another order, and one that was made up', async () => {
    const { breakdown } = await answerer.data(
      '{ breakdown(by: [POST], first: 1) { pageInfo { endCursor } } }',
    );
    const made = (text: string) => Buffer.from(text).toString('base64url');
    for (const [args, cursor] of [
      ['by: [AREA]', breakdown.pageInfo.endCursor],
      ['by: [POST], orderBy: { field: KEYS }', breakdown.pageInfo.endCursor],
      ['by: [POST]', made('["POST BY CASES DESC",3,"post/houston"]')],
      ['by: [POST]', made('["POST BY CASES DESC",3,"[1]"]')],
      ['by: [POST]', made('["POST BY CASES DESC","3","[null]"]')],
      ['by: [POST]', 'nonsense'],
    ]) {
      const { errors } = await answerer.ask(`{ breakdown(${args}, after: "${cursor}") { totalCount } }`);
      expect([args, errors?.[0]?.extensions]).toMatchObject([args, { code: 'BAD_USER_INPUT' }]);
    }
  });

  test('pages through the cases of a row, each once, the latest first', async () => {
    const ids: string[] = [];
    const dates: string[] = [];
    let after: string | null = null;
    do {
      const { breakdown } = await answerer.data(
        'query ($after: String) { breakdown(by: [POST], where: { post: { eq: "post/houston" } }) { nodes { keys { node { id } } caseCount cases(first: 20, after: $after) { nodes { id date } pageInfo { hasNextPage endCursor } } } } }',
        { after },
      );
      const [row] = breakdown.nodes;
      expect(row.caseCount).toBe(68);
      ids.push(...row.cases.nodes.map(({ id }: { id: string }) => id));
      dates.push(...row.cases.nodes.map(({ date }: { date: string }) => date));
      after = row.cases.pageInfo.hasNextPage ? row.cases.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(ids).size).toBe(68);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('refuses no dimension, four of them, and one named twice', async () => {
    for (const by of ['[]', '[POST, AREA, YEAR, STAGE]', '[POST, POST]']) {
      const { errors } = await answerer.ask(`{ breakdown(by: ${by}) { totalCount } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});

interface Chain {
  readonly entities: readonly string[];
  readonly strength: number;
}

const usable = (name: string) =>
  `EXISTS { (${name})-[s:SUPPORTED_BY]->() WHERE coalesce(s.assertion, 'STATED') <> 'DENIED' }`;

/** Every chain of up to three hops that passes through targets and companies, by plain Cypher: each with its best choice of distinct cases. */
async function chainsByCypher(from: string, to: string): Promise<Chain[]> {
  const link = '-[:REFERRED|OFFERS|INVOLVES]-';
  const chains: Chain[] = [];
  for (const hops of [1, 2, 3]) {
    const entities = ['a', 'x1', 'x2', 'b'].filter(
      (name) => name === 'a' || name === 'b' || Number(name[1]) < hops,
    );
    const cases = Array.from({ length: hops }, (_, index) => `c${index + 1}`);
    const nodes = entities.map((name) =>
      name === 'a'
        ? '(a:Entity {id: $from})'
        : name === 'b'
          ? '(b:Entity {id: $to})'
          : `(${name}:Target|Company)`,
    );
    const pattern = nodes
      .slice(1)
      .reduce((text, node, at) => `${text}${link}(${cases[at]}:Case)${link}${node}`, nodes[0]);
    const distinct = (names: readonly string[]) =>
      names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one} <> ${other}`));
    const roles = entities.slice(1).map((name, at) => `labels(${entities[at]}) <> labels(${name})`);
    const conditions = [...distinct(entities), ...distinct(cases), ...roles, ...cases.map(usable)];
    const product = cases.map((name) => `coalesce(${name}.confidence, 0.05)`).join(' * ');
    const found = await rows(
      `MATCH ${pattern} WHERE ${conditions.join(' AND ')} RETURN [${entities.map((name) => `${name}.id`)}] AS chain, max(${product})`,
      { from, to },
    );
    for (const [chain, strength] of found)
      chains.push({ entities: chain as string[], strength: Number(strength) });
  }
  return chains;
}

/** The exact product of strengths that are whole thousandths, as the nearest number. */
const product = (hops: readonly { readonly strength: number }[]): number => {
  const thousandths = hops.map(({ strength }) => BigInt(Math.round(strength * 1000)));
  return Number(`${thousandths.reduce((all, each) => all * each, 1n)}e-${3 * hops.length}`);
};

const pathsQuery = `query ($from: ID!, $to: ID!, $order: PathOrder!) {
  paths(from: $from, to: $to, maxHops: 3, first: 100, order: $order) {
    complete stoppedBy
    paths { strength independentReports gaps weakestHop { strength } hops { from { id } to { id } strength caseCount case { id } cases(first: 200) { totalCount nodes { id } } citations(first: 200) { nodes { case { id } report { id } } } } }
  }
}`;

describe('paths', () => {
  test('are those that plain Cypher finds, with their strengths, in either order', async () => {
    const targets = Array.from(
      { length: 25 },
      (_, index) => `target/synthetic-${String(index * 12 + 1).padStart(4, '0')}`,
    );
    let compared = 0;
    for (const from of ['post/houston', 'post/moscow', 'company/synthetic-0008'])
      for (const to of targets) {
        const expected = await chainsByCypher(from, to);
        for (const order of ['NEAREST', 'STRONGEST']) {
          const { paths } = await answerer.data(pathsQuery, { from, to, order });
          expect(paths.complete).toBe(true);
          expect(paths.paths).toHaveLength(Math.min(100, expected.length));
          const known = new Map(expected.map(({ entities, strength }) => [entities.join(' '), strength]));
          const strengths: number[] = [];
          for (const path of paths.paths) {
            const entities = [from, ...path.hops.map((hop: { to: { id: string } }) => hop.to.id)];
            expect(path.strength).toBeCloseTo(known.get(entities.join(' ')) ?? Number.NaN, 12);
            expect(path.strength).toBe(product(path.hops));
            expect(path.weakestHop.strength).toBe(
              Math.min(...path.hops.map((hop: { strength: number }) => hop.strength)),
            );
            strengths.push(path.strength);
            compared += 1;
          }
          // What was left out is no better than what was given.
          const given = Math.min(...strengths);
          if (order === 'STRONGEST' && expected.length > 50)
            expect(expected.filter(({ strength }) => strength > given * 1.0001).length).toBeLessThanOrEqual(
              50,
            );
        }
      }
    expect(compared).toBeGreaterThan(100);
  }, 300_000);

  test('list every case of a hop, its own first, and cite the reports of those cases alone', async () => {
    const { paths } = await answerer.data(pathsQuery, {
      from: 'post/houston',
      to: 'target/synthetic-0290',
      order: 'NEAREST',
    });
    for (const path of paths.paths)
      for (const hop of path.hops) {
        const ids = hop.cases.nodes.map(({ id }: { id: string }) => id);
        const shared = await rows(
          `MATCH (:Entity {id: $from})-[:REFERRED|OFFERS|INVOLVES]-(case:Case)-[:REFERRED|OFFERS|INVOLVES]-(:Entity {id: $to}) WHERE ${usable('case')} RETURN case.id`,
          { from: hop.from.id, to: hop.to.id },
        );
        expect([...ids].sort()).toEqual(shared.map(([id]) => id).sort());
        expect(ids[0]).toBe(hop.case.id);
        expect(hop.caseCount).toBe(ids.length);
        const cited = new Set(
          hop.citations.nodes.map((citation: { case: { id: string } }) => citation.case.id),
        );
        expect([...cited].every((id) => ids.includes(id))).toBe(true);
        expect(cited.has(hop.case.id)).toBe(true);
      }
  });

  test('where there are none tell what to relax, and relaxing that gives the path they tell', async () => {
    const asked =
      'from: "post/houston", to: "target/synthetic-0150", where: { post: { eq: "post/houston" } }';
    const { paths } = await answerer.data(
      `{ paths(${asked}) { paths { strength } nearMisses { relaxation maxHops field kind hint path { strength } } nearMissesComplete } }`,
    );
    expect(paths.paths).toEqual([]);
    const relaxations = paths.nearMisses.map(({ relaxation }: { relaxation: string }) => relaxation);
    expect(relaxations).toContain('FILTER');
    const [filter] = paths.nearMisses.filter(
      ({ relaxation }: { relaxation: string }) => relaxation === 'FILTER',
    );
    const relaxed = await answerer.data(
      '{ paths(from: "post/houston", to: "target/synthetic-0150", first: 1) { paths { strength } } }',
    );
    expect(relaxed.paths.paths[0].strength).toBe(filter.path.strength);
    expect(filter).toMatchObject({ field: 'post', maxHops: null, kind: null, hint: 'where without `post`' });
  });

  test.each([
    ['from: "post/nowhere", to: "target/synthetic-0150"', 'NOT_FOUND'],
    ['from: "case/synthetic-0001", to: "target/synthetic-0150"', 'BAD_USER_INPUT'],
    ['from: "post/houston", to: "post/houston"', 'BAD_USER_INPUT'],
    ['from: "post/houston", to: "post/moscow", maxHops: 9', 'BAD_USER_INPUT'],
    ['from: "post/houston", to: "post/moscow", first: 101', 'BAD_USER_INPUT'],
    ['from: "post/houston", to: "post/moscow", through: [REPORT]', 'BAD_USER_INPUT'],
    ['from: "post/houston", to: "post/moscow", avoid: ["target/nobody"]', 'NOT_FOUND'],
  ])('(%s) are refused: %s', async (asked, code) => {
    const { errors } = await answerer.ask(`{ paths(${asked}) { explored } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code });
  });
});

test('reach counts at one hop whom plain Cypher finds in the same cases', async () => {
  const { reach } = await answerer.data(
    '{ reach(from: "post/houston", maxHops: 1, first: 200) { totalCount groups { kind hops count } edges { hops node { id } } } }',
  );
  const expected = await rows(
    `MATCH (:Post {id: 'post/houston'})-[:REFERRED]->(case:Case)-[:OFFERS|INVOLVES]->(other) WHERE ${usable('case')} RETURN DISTINCT other.id`,
  );
  expect(reach.edges.map(({ node }: { node: { id: string } }) => node.id).sort()).toEqual(
    expected.map(([id]) => id).sort(),
  );
  expect(reach.totalCount).toBe(expected.length);
});

test('reach holds exactly those that paths finds, each edge with the path that paths finds first', async () => {
  const path =
    'strength hops { from { id } to { id } case { id } citations(first: 1) { nodes { report { id } } } }';
  const { reach } = await answerer.data(
    `{ reach(from: "company/synthetic-0025", maxHops: 4, first: 200) { totalCount complete stoppedBy edges { hops strength node { id } } } }`,
  );
  expect(reach).toMatchObject({ complete: true, stoppedBy: null });
  expect(reach.edges).toHaveLength(reach.totalCount);
  const reached = new Map<string, { hops: number; strength: number }>(
    reach.edges.map(({ node, ...how }: { node: { id: string }; hops: number; strength: number }) => [
      node.id,
      how,
    ]),
  );
  // Its nearest way would use one case for two hops.
  expect(reached.has('company/synthetic-0019')).toBe(true);
  const all = await rows(
    `MATCH (each:Post|Target|Company) WHERE each.id <> 'company/synthetic-0025' RETURN each.id ORDER BY each.id`,
  );
  for (let start = 0; start < all.length; start += 20) {
    const some = all.slice(start, start + 20).map(([id]) => String(id));
    const asked = some.map(
      (id, at) =>
        `p${at}: paths(from: "company/synthetic-0025", to: "${id}", first: 1) { paths { strength hops { strength } } }`,
    );
    const found = await answerer.data(`{ ${asked.join(' ')} }`);
    for (const [at, id] of some.entries()) {
      const [best] = found[`p${at}`].paths;
      expect([id, reached.get(id)]).toEqual([
        id,
        best && { hops: best.hops.length, strength: best.strength },
      ]);
    }
  }
  const page = await answerer.data(
    `{ reach(from: "company/synthetic-0025", maxHops: 4, first: 25) { edges { hops strength node { id } path { ${path} } } } }`,
  );
  for (const edge of page.reach.edges) {
    const { paths } = await answerer.data(
      `{ paths(from: "company/synthetic-0025", to: "${edge.node.id}", first: 1) { paths { ${path} } } }`,
    );
    expect(edge.path).toEqual(paths.paths[0]);
    expect([edge.hops, edge.strength]).toEqual([edge.path.hops.length, edge.path.strength]);
  }
}, 300_000);

test('a cut leaves no path when its entities are avoided, and as many disjoint routes prove it', async () => {
  let parted = 0;
  for (const to of [
    'target/synthetic-0150',
    'target/synthetic-0031',
    'target/synthetic-0077',
    'target/synthetic-0222',
  ]) {
    const { cut } = await answerer.data(
      `{ cut(from: "post/houston", to: "${to}") { size joinedCount routeCount complete entities(first: 200) { nodes { id } } routes(first: 200) { nodes { entities { id } } } } }`,
    );
    if (cut.joinedCount > 0) {
      expect(cut.size).toBeNull();
      continue;
    }
    const between = cut.routes.nodes.flatMap(({ entities }: { entities: { id: string }[] }) =>
      entities.slice(1, -1).map(({ id }) => id),
    );
    expect(new Set(between).size).toBe(between.length);
    expect(cut.routeCount).toBe(cut.size);
    const avoid = cut.entities.nodes.map(({ id }: { id: string }) => id);
    const { paths } = await answerer.data(
      `query ($avoid: [ID!]!) { paths(from: "post/houston", to: "${to}", maxHops: 8, avoid: $avoid) { paths { strength } } }`,
      { avoid },
    );
    expect(paths.paths).toEqual([]);
    parted += 1;
  }
  expect(parted).toBeGreaterThan(0);
});

test('a plan of removals opens to pairs with the cases that they are counted by, and whatIf agrees that these are lost', async () => {
  const { removalPlan: plan } = await answerer.data(
    '{ removalPlan(k: 2, among: [TARGET, COMPANY]) { weight cutWeight bound best steps { weight pairCount node { id } pairs(first: 200) { nodes { caseCount post { id } technology { id } } } } } }',
  );
  const remove = plan.steps.map(({ node }: { node: { id: string } }) => node.id);
  const { whatIf } = await answerer.data(
    'query ($remove: [ID!]!) { whatIf(remove: $remove) { cases { lost(first: 200) { nodes { id } } } } }',
    { remove },
  );
  const lost = whatIf.cases.lost.nodes.map(({ id }: { id: string }) => id);
  let weight = 0;
  for (const step of plan.steps) {
    expect(step.pairs.nodes).toHaveLength(step.pairCount);
    for (const { post, technology, caseCount } of step.pairs.nodes) {
      const where = { post: { eq: post.id }, technology: { eq: technology.id } };
      const { cases } = await answerer.data(
        'query ($where: CaseFilter) { cases(where: $where, first: 200) { nodes { id } } }',
        { where },
      );
      const ids = cases.nodes.map(({ id }: { id: string }) => id);
      expect(ids).toHaveLength(caseCount);
      expect(lost).toEqual(expect.arrayContaining(ids));
      weight += caseCount;
    }
  }
  expect(weight).toBeGreaterThan(0);
  expect(plan).toMatchObject({ cutWeight: weight, bound: weight, best: true });
  const refused = await answerer.ask('{ removalPlan(among: [AREA]) { weight } }');
  expect(refused.errors?.[0]).toMatchObject({
    message: '`among` names AREA, of which none can be removed.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

describe('the lists of a search', () => {
  const listed = [
    [
      'targets that are lost',
      'whatIf(remove: ["post/houston"]) { at: targets { list: lost',
      '} }',
      'node { id }',
    ],
    [
      'companies with fewer cases',
      'whatIf(remove: ["post/houston"]) { at: companies { list: reduced',
      '} }',
      'node { id }',
    ],
    [
      'posts with a similar record',
      'whatIf(remove: ["post/houston"]) { at: similarPosts { list: similar',
      '} }',
      'post { id }',
    ],
    ['communities', 'at: network(measure: COMMUNITY, first: 1) { list: communities', '}', 'number'],
    [
      'citations of a hop',
      'paths(from: "post/houston", to: "area/bio", first: 1) { at: paths { hops { list: citations',
      '} } }',
      'case { id } report { id } entity { id } role',
    ],
    [
      'pairs that a removal cuts',
      'removalPlan(k: 1) { at: steps { list: pairs',
      '} }',
      'post { id } technology { id }',
    ],
    [
      'routes beside those that are joined',
      'at: cut(from: ["post/houston", "post/moscow"], to: ["area/bio", "area/aic"], besideDirect: true) { list: routes',
      '}',
      'entities { id }',
    ],
    [
      'entities that part two sides',
      'at: cut(from: ["post/houston", "post/moscow"], to: ["area/bio", "area/aic"], besideDirect: true) { list: entities',
      '}',
      'id',
    ],
    [
      'pairs that are joined',
      'at: cut(from: ["post/houston", "post/moscow"], to: ["area/bio", "area/aic"]) { list: joined',
      '}',
      'from { id } to { id }',
    ],
  ] as const;

  /** The one list in an answer. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
  const listIn = (value: any): any => {
    if (Array.isArray(value)) return listIn(value[0]);
    if (typeof value !== 'object' || value === null) return undefined;
    return value.list ?? Object.values(value).map(listIn).find(Boolean);
  };

  test.each(listed)('%s can be read whole, page by page, each once', async (_, head, tail, node) => {
    const page = async (first: number, after: string | null) =>
      listIn(
        await answerer.data(
          `query ($after: String) { ${head}(first: ${first}, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${node} } } ${tail} }`,
          { after },
        ),
      );
    const whole = await page(200, null);
    expect(whole.totalCount).toBeGreaterThan(1);
    const size = Math.max(1, Math.ceil(Math.min(200, whole.totalCount) / 4));
    const found: unknown[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo, totalCount } = await page(size, after);
      found.push(...nodes);
      expect(pageInfo.hasNextPage).toBe(found.length < totalCount);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(found).toHaveLength(whole.totalCount);
    expect(new Set(found.map((each) => JSON.stringify(each))).size).toBe(found.length);
    expect(found.slice(0, 200)).toEqual(whole.nodes);
  });
});
