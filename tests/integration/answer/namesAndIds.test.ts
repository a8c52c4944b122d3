import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { scratchGraph } from '../../support/neo4j.ts';
import { newFolder, writeDataset } from '../import/dataset.ts';
import { projected, type TestAnswerer, testAnswerer } from './testAnswerer.ts';

let graph: Graph;
let answerer: TestAnswerer;

/** In the order that people expect; the ids of equal ones decide. */
const names = [
  ['t08', 'Ampère SA'],
  ['t01', 'angstrom'],
  ['t05', 'Ängström'],
  ['t09', '“Øresund” Works'],
  ['t04', 'Universita\u0308t'],
  ['t03', 'zürich'],
  ['t06', '한글'],
  ['t07', 'か\u3099く'],
  ['t10', '（株）発明'],
  ['t02', '株式会社'],
  ['t13', '😀'],
  ['t11', '𠮷田工業'],
  ['t12', '𠮷田工業'],
] as const;

const csv = (head: string, rows: readonly string[]) => `${head}\n${rows.join('\n')}\n`;

beforeAll(async () => {
  graph = await scratchGraph();
  const dataset = {
    'countries.csv': csv('code,name', ['JP,Japan', 'US,United States']),
    'areas.csv': csv('id,name', ['bio,Biotechnology']),
    'technologies.csv': csv('id,name,area', ['bio-x,Vaccines,bio']),
    'posts.csv': csv('id,name,country', ['houston,Consulate-General in Houston,US']),
    'targets.csv': csv(
      'id,name,country',
      names.map(([id, name]) => `${id},${name},JP`),
    ),
    'reports.csv': csv('id,title,language,reliability,credibility', [
      ...names.map(([id, name]) => `r${id},${name},EN,,`),
      'a1,Graded,zh,A,1',
      'b4,Graded,zh,B,4',
      'c2,Graded,zh,C,2',
      'f6,Graded,zh,F,6',
    ]),
    'cases.csv': csv('id,title,published_on,posts,targets,technologies,reports,stage,stage_on,follows', [
      `k1,First,2019,houston,${names.map(([id]) => id).join(';')},bio-x,a1,AGREED,2019-05,`,
      'k2,Second,2020,houston,t01,bio-x,b4;c2,,,k1',
      'k3,Third,2021,houston,t01,bio-x,,,,k1',
    ]),
  };
  const folder = await writeDataset(await newFolder(), 'names', dataset);
  await importDatasets(graph, [folder], { builtIn: false });
  answerer = await testAnswerer(graph);
  await projected(answerer);
}, 900_000);

afterAll(async () => {
  await answerer?.projections.close();
  await graph?.close();
});

/** Every id of a list, page by page of one. */
async function paged(list: (page: string) => string, path: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let after = ''; ; ) {
    const data = await answerer.data(`{ ${list(`first: 1${after}`)} }`);
    const { nodes, pageInfo } = path.reduce((value, name) => value[name], data);
    found.push(...nodes.map(({ id }: { id: string }) => id));
    if (!pageInfo.hasNextPage) return found;
    after = ` after: "${pageInfo.endCursor}"`;
  }
}

const inside = '{ nodes { id } pageInfo { hasNextPage endCursor } }';

describe('a list by name, page by page', () => {
  const targets = names.map(([id]) => `target/${id}`);

  test('has every record once, in alphabetical order', async () => {
    expect(await paged((page) => `targets(${page}) ${inside}`, ['targets'])).toEqual(targets);
  });

  test('holds every record once the other way too; ties go by id both ways', async () => {
    const back = await paged(
      (page) => `targets(orderBy: { field: NAME, direction: DESC } ${page}) ${inside}`,
      ['targets'],
    );
    expect([...back].sort()).toEqual([...targets].sort());
    expect(back.slice(0, 3)).toEqual(['target/t11', 'target/t12', 'target/t13']);
  });

  test('holds every brokered record and every title once', async () => {
    const brokered = await paged(
      (page) => `post(id: "houston") { targets(orderBy: { field: LABEL } ${page}) ${inside} }`,
      ['post', 'targets'],
    );
    expect(brokered).toEqual(targets);
    const reports = await paged(
      (page) => `reports(orderBy: { field: TITLE } ${page}) ${inside}`,
      ['reports'],
    );
    expect(reports.filter((id) => id.startsWith('report/rt'))).toEqual(names.map(([id]) => `report/r${id}`));
    expect(new Set(reports).size).toBe(reports.length);
  });
});

describe('a list by grade', () => {
  test('is sorted by the value of grades, not by their letters, with ungraded cases last', async () => {
    const { reports } = await answerer.data(
      '{ reports(where: { grade: { isNull: false } } orderBy: { field: GRADE }) { nodes { grade } } }',
    );
    expect(reports.nodes.map(({ grade }: { grade: string }) => grade)).toEqual(['A1', 'C2', 'B4', 'F6']);
    const { cases } = await answerer.data('{ cases(orderBy: { field: GRADE }) { nodes { id } } }');
    expect(cases.nodes.map(({ id }: { id: string }) => id)).toEqual(['case/k1', 'case/k2', 'case/k3']);
  });
});

describe('a filter', () => {
  const found = async (where: string) => {
    const { cases, breakdown } = await answerer.data(
      `{ cases(where: { ${where} }) { nodes { id } } breakdown(by: [POST], where: { ${where} }) { caseTotal } }`,
    );
    const ids = cases.nodes.map(({ id }: { id: string }) => id.slice('case/'.length)).sort();
    // The projection and the graph must agree.
    expect(breakdown.caseTotal).toBe(ids.length);
    return ids;
  };

  test.each([
    ['report: { eq: "a1" }', ['k1']],
    ['report: { grade: { eq: "b4" } }', ['k2']],
    ['report: { isNull: true }', ['k3']],
    ['report: { reliability: { eq: "b" } }', ['k2']],
    ['report: { credibility: { lte: 2 } }', ['k1', 'k2']],
    ['report: { isNull: false, language: { eq: "ZH" } }', ['k1', 'k2']],
    ['not: { report: { in: ["report/a1", "report/c2"] } }', ['k3']],
    ['report: { or: [{ grade: { eq: "A1" } }, { grade: { startsWith: "c" } }] }', ['k1', 'k2']],
    ['follows: { eq: "case/k1" }', ['k2', 'k3']],
    ['follows: { isNull: true }', ['k1']],
    ['stageOn: { gte: "2019-05" }', ['k1']],
    ['independentReports: { gte: 2 }', ['k2']],
    ['titleZh: { isNull: true }', ['k1', 'k2', 'k3']],
    ['post: { eq: "houston" }', ['k1', 'k2', 'k3']],
    ['targetCountry: { eq: "jp" } grade: { eq: "a1" }', ['k1']],
  ])('%s passes %j, whether the projection or the graph answers it', async (where, expected) => {
    expect(await found(where)).toEqual(expected);
  });

  test('compares texts in NFC, however they are written', async () => {
    for (const name of ['Universit\u00e4t', 'Universita\u0308t']) {
      const { targets } = await answerer.data(
        'query ($name: String) { targets(where: { name: { eq: $name } }) { totalCount } }',
        { name },
      );
      expect(targets.totalCount).toBe(1);
    }
  });
});

describe('an id', () => {
  const noticesOf = async (query: string) => {
    const { errors, extensions } = await answerer.ask(query);
    expect(errors).toBeUndefined();
    return ((extensions?.notices ?? []) as { message: string }[]).map(({ message }) => message);
  };

  test.each([
    ['{ cases(where: { post: { eq: "nobody" } }) { totalCount } }', 'post/nobody'],
    [
      '{ breakdown(by: [POST], where: { post: { in: ["houston", "nobody"] } }) { caseTotal } }',
      'post/nobody',
    ],
    [
      '{ breakdown(by: [POST], where: { not: { programme: { eq: "none" } } }) { caseTotal } }',
      'programme/none',
    ],
    ['{ report(id: "none") { id } }', 'report/none'],
    ['{ nodes(ids: ["post/houston", "none/such"]) { id } }', 'none/such'],
    [
      '{ post(id: "houston") { cases(where: { target: { eq: "nobody" } }) { totalCount } } }',
      'target/nobody',
    ],
  ])('that no record has is reported in a notice: %s', async (query, id) => {
    expect(await noticesOf(query)).toEqual([expect.stringContaining(`\`${id}\``)]);
  });

  test.each([
    ['or: []', '`or` is an empty list'],
    ['and: [{ or: [] }]', '`or` is an empty list'],
    ['not: {}', '`not: {}` excludes everything'],
  ])('of an unknown record in a filter is reported too: %s', async (where, why) => {
    const query = `{ cases(where: { ${where} }) { totalCount } }`;
    expect(await noticesOf(query)).toEqual([expect.stringContaining(why)]);
    expect((await answerer.data(query)).cases.totalCount).toBe(0);
  });

  test('that a record has causes no notice', async () => {
    expect(
      await noticesOf(
        '{ cases(where: { post: { eq: "houston" } target: { in: ["t01"] } }) { totalCount } report(id: "a1") { id } }',
      ),
    ).toEqual([]);
  });

  test.each([
    '{ cases(where: { post: { eq: "target/t01" } }) { totalCount } }',
    '{ post(id: "case/k1") { id } }',
    '{ reach(from: "report/a1") { totalCount } }',
    '{ whatIf(remove: ["area/bio"]) { revision } }',
    '{ paths(from: "houston", to: "target/t01") { revision } }',
    '{ paths(from: "post/houston", to: "target/t01", avoid: ["post/houston"]) { revision } }',
    '{ network(measure: DEGREE, role: LIAISON) { totalCount } }',
    '{ network(measure: PAGERANK, postCountry: HOST) { totalCount } }',
    `{ nodes(ids: [${Array.from({ length: 201 }, (_, index) => `"post/p${index}"`).join(' ')}]) { id } }`,
  ])('of another kind, or where it says nothing, is refused: %s', async (query) => {
    const { errors } = await answerer.ask(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('is found by `search` in full, by its beginning, and with one wrong letter', async () => {
    const first = async (text: string, rest = '') => {
      const { search } = await answerer.data(
        `query ($text: String!) { search(text: $text ${rest}) { edges { node { id } matched { kind } } } }`,
        { text },
      );
      return search.edges[0];
    };
    expect(await first('target/t01')).toEqual({ node: { id: 'target/t01' }, matched: { kind: 'ID' } });
    expect(await first('TARGET/t01', 'kinds: [TARGET]')).toMatchObject({ node: { id: 'target/t01' } });
    expect(await first('target/t0')).toMatchObject({ node: { id: 'target/t01' } });
    expect(await first('country/us')).toMatchObject({ node: { id: 'country/US' } });
    expect(await first('post/houstn')).toMatchObject({ node: { id: 'post/houston' } });
  });
});

describe('a search of one kind', () => {
  test('finds its records however many of other kinds match better', async () => {
    const folder = await writeDataset(await newFolder(), 'many', {
      'companies.csv': csv(
        'id,name',
        Array.from({ length: 1_100 }, (_, index) => `c${index},Quartz`),
      ),
      'targets.csv': csv('id,name,country', [
        'deep,The Quartz and Feldspar Laboratory of the Northern Mountains,JP',
      ]),
    });
    await importDatasets(graph, [folder], { builtIn: false });
    const { search } = await answerer.data(
      '{ search(text: "quartz", kinds: [TARGET]) { totalCount nodes { id } } }',
    );
    expect(search).toEqual({ totalCount: 1, nodes: [{ id: 'target/deep' }] });
  });
});

describe('a title of any length', () => {
  const start = 'Matchmaking on composite materials, listed with others of its kind; '.repeat(5);
  const titles = [
    ...Array.from({ length: 400 }, (_, index) => `${start}${index}`),
    ...Array.from({ length: 5 }, (_, index) => `${start.repeat(5)}${index} ${'end '.repeat(60)}`.trim()),
    `${'复合材料对接会'.repeat(60)}一`,
    `${'复合材料对接会'.repeat(60)}二`,
    'x'.repeat(1_999).concat('y'),
    'x'.repeat(2_000),
  ];

  test('finds its record first, whatever number of titles begin as it does', async () => {
    const folder = await writeDataset(await newFolder(), 'long', {
      'cases.csv': csv(
        'id,title,published_on',
        titles.map((title, index) => `long-${index},"${title}",2019`),
      ),
    });
    const { totals } = await importDatasets(graph, [folder], { builtIn: false });
    expect(totals.added).toBe(titles.length);
    const first = async (text: string) => {
      const { search } = await answerer.data(
        'query ($text: String!) { search(text: $text, first: 1) { nodes { id } } }',
        { text },
      );
      return search.nodes[0]?.id;
    };
    for (const index of [0, 7, 199, 398, 399, 400, 404, 405, 406, 407, 408])
      expect([index, await first(titles[index] ?? '')]).toEqual([index, `case/long-${index}`]);
    expect(await first((titles[406] ?? '').toUpperCase())).toBe('case/long-406');
  }, 300_000);
});

test('an id of a country, or with its kind in capitals, names the same record wherever an id is taken', async () => {
  for (const id of ['country/jp', 'Country/JP', 'COUNTRY/Jp']) {
    const answer = await answerer.data(
      `query ($id: ID!) {
        node(id: $id) { id } nodes(ids: [$id, "none/such"]) { id } country(id: $id) { id }
        cases(where: { targetCountry: { eq: $id } }) { totalCount }
      }`,
      { id },
    );
    const japan = { id: 'country/JP' };
    expect([id, answer]).toEqual([
      id,
      { node: japan, nodes: [japan, null], country: japan, cases: { totalCount: 3 } },
    ]);
  }
});
