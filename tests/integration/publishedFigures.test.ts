import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { type AskedServer, sharedServer } from '../support/askServer.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const rows = (path: string): Record<string, string>[] => parseCsv(text(path), { columns: true, bom: true });

/** The least and greatest value that the printed words of each figure allow, by id. */
const bounds = new Map(
  rows('data/figures/figures.csv').map(({ id, at_least: least, at_most: most }) => [
    id,
    [Number(least), Number(most)],
  ]),
);

let server: AskedServer;

beforeAll(async () => {
  server = await sharedServer();
}, 900_000);

const cases = async (where: Record<string, unknown>): Promise<number> =>
  (
    await server.data('query ($where: CaseFilter) { cases(where: $where first: 0) { totalCount } }', {
      where,
    })
  ).cases.totalCount;

const inCountry = (code: string) => cases({ targetCountry: { eq: `country/${code}` } });
const fromTheUnitedStates = { targetCountry: { eq: 'country/US' } };
const closure = '2020-07-24';

interface Edge {
  readonly caseCount: number;
  readonly node: { readonly id: string };
}

/** The question that answers each figure, asked as a client asks it: not by the filter that is stored with the figure. */
const answers: Readonly<Record<string, () => Promise<unknown>>> = {
  'reports-examined': () => cases({}),
  'targets-three-hundred': async () =>
    (await server.data('{ targets(first: 0) { totalCount } }')).targets.totalCount,
  biotechnology: () => cases({ area: { eq: 'area/bio' } }),
  'artificial-intelligence': () => cases({ area: { eq: 'area/aic' } }),
  'russia-122': () => inCountry('RU'),
  'united-states': () => inCountry('US'),
  'united-kingdom': () => inCountry('GB'),
  japan: () => inCountry('JP'),
  'after-houston': () => cases({ ...fromTheUnitedStates, date: { gte: '2020-07-25' } }),
  'countries-2021': async () => {
    const { posts } = await server.data('{ posts(first: 200) { totalCount nodes { country { id } } } }');
    expect(posts.nodes).toHaveLength(posts.totalCount);
    return new Set(posts.nodes.map(({ country }: { country: { id: string } }) => country.id)).size;
  },
};

describe('the published figures', () => {
  test.each(Object.keys(answers))('%s', async (id) => {
    const value = await answers[id]?.();
    expect(bounds.get(id)).toEqual([value, value]);
  });

  test('in words: nearly half of all cases have a target in Russia, the US, the UK or Japan', async () => {
    const share =
      (await cases({
        targetCountry: { in: ['country/RU', 'country/US', 'country/GB', 'country/JP'] },
      })) / 642;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.5);
  });

  test('in words: fewer than 12 % have one in the United States', async () => {
    expect((await inCountry('US')) / 642).toBeLessThan(0.12);
  });

  test('in words: more than 70 % have one in a NATO member or a major non-NATO ally', async () => {
    expect((await cases({ targetAlliance: { eq: 'NATO_OR_MNNA' } })) / 642).toBeGreaterThan(0.7);
  });

  test('in words: Houston referred 89 % of the US cases from January 2015 to July 2020', async () => {
    const window = { ...fromTheUnitedStates, date: { gte: '2015-01', lte: closure } };
    const all = await cases(window);
    const houston = await cases({ ...window, post: { eq: 'post/houston' } });
    expect([houston, all]).toEqual([68, 76]);
    expect(Math.round((100 * houston) / all)).toBe(89);
  });

  test('in words: the case after that is a virtual-reality therapy company in Massachusetts', async () => {
    const { cases: after } = await server.data(
      `query ($where: CaseFilter) { cases(where: $where) { nodes { title targets { nodes { targetKind region country { id } } } } } }`,
      { where: { ...fromTheUnitedStates, date: { gte: '2020-07-25' } } },
    );
    expect(after.nodes).toHaveLength(1);
    expect(after.nodes[0].title).toMatch(/\b(VR|virtual[- ]reality)\b/);
    expect(after.nodes[0].targets.nodes).toEqual([
      { targetKind: 'COMPANY', region: 'Massachusetts', country: { id: 'country/US' } },
    ]);
  });

  test('in words: the United States have the most cases in information technology', async () => {
    const { area } = await server.data(
      '{ area(id: "area/ict") { countries(first: 2) { edges { caseCount node { id } } } } }',
    );
    const [first, second]: Edge[] = area.countries.edges;
    expect(first?.node.id).toBe('country/US');
    expect(first?.caseCount).toBeGreaterThan(second?.caseCount ?? 0);
  });
});

/** Arithmetic on the published figures. Of 76 US cases to July 2020 (77 less the one after), 68 give 89 %; no other post has as many. */
const derived = { houston: 68, anyOtherPost: 67, allies: 450, casesOfATarget: 2.1 };

describe('the derived figures', () => {
  test('Houston referred 68 cases, the most of all posts, and no other more than 67', async () => {
    const { posts } = await server.data(
      '{ posts(orderBy: { field: CASES direction: DESC } first: 2) { nodes { id caseCount } } }',
    );
    expect(posts.nodes[0]).toEqual({ id: 'post/houston', caseCount: derived.houston });
    expect(posts.nodes[1].caseCount).toBeLessThanOrEqual(derived.anyOtherPost);
  });

  test('at least 450 cases have a target in a NATO member or a major non-NATO ally', async () => {
    expect(await cases({ targetAlliance: { eq: 'NATO_OR_MNNA' } })).toBeGreaterThanOrEqual(derived.allies);
  });

  test('Russia’s cases came through two posts or more', async () => {
    const { country } = await server.data(
      '{ country(id: "country/RU") { posts(first: 200) { totalCount edges { caseCount } } } }',
    );
    expect(country.posts.totalCount).toBeGreaterThanOrEqual(2);
    expect(country.posts.edges.reduce((sum: number, { caseCount }: Edge) => sum + caseCount, 0)).toBe(122);
  });

  test('targets recur: about 2.1 cases a target', async () => {
    const { dataset } = await server.data('{ dataset { counts { cases targets } } }');
    const { cases: all, targets } = dataset.counts;
    expect(Math.round((10 * all) / targets) / 10).toBe(derived.casesOfATarget);
  });
});

describe('counts on edges', () => {
  const list = (cell: string | undefined) => (cell ?? '').split(';').filter(Boolean);
  const listed = rows('data/reference/cases.csv');
  const countryOf = new Map(rows('data/reference/targets.csv').map(({ id, country }) => [id, country]));

  /** Number of cases that join the members of two columns, counted in the files. */
  function byHand(
    left: (row: Record<string, string>) => string[],
    right: (row: Record<string, string>) => string[],
  ) {
    const counts: Record<string, number> = {};
    for (const row of listed) {
      for (const a of new Set(left(row)))
        for (const b of new Set(right(row))) counts[`${a} ${b}`] = (counts[`${a} ${b}`] ?? 0) + 1;
    }
    return counts;
  }

  const posts = (row: Record<string, string>) => list(row.posts).map((id) => `post/${id}`);
  const companies = (row: Record<string, string>) => list(row.companies).map((id) => `company/${id}`);
  const countries = (row: Record<string, string>) =>
    list(row.targets).map((id) => `country/${countryOf.get(id)}`);

  async function answered(query: string): Promise<Record<string, number>> {
    const data: Record<string, { nodes: { id: string; joined: { totalCount: number; edges: Edge[] } }[] }> =
      await server.data(query);
    const nodes = Object.values(data).flatMap((connection) => connection.nodes);
    for (const { joined } of nodes) expect(joined.edges).toHaveLength(joined.totalCount);
    return Object.fromEntries(
      nodes.flatMap(({ id, joined }) =>
        joined.edges.map(({ node, caseCount }) => [`${id} ${node.id}`, caseCount]),
      ),
    );
  }

  test('of posts and the countries of their targets are those of the files, every one', async () => {
    const query =
      '{ posts(first: 200) { nodes { id joined: countries(first: 200) { totalCount edges { caseCount node { id } } } } } }';
    expect(await answered(query)).toEqual(byHand(posts, countries));
  });

  test('of countries and companies are those of the files, every one, from the other side', async () => {
    const fields =
      'nodes { id joined: companies(first: 200) { totalCount edges { caseCount node { id } } } }';
    const where = '{ caseCount: { gte: 1 } }';
    expect(await answered(`{ countries(where: ${where} first: 200) { ${fields} } }`)).toEqual(
      byHand(countries, companies),
    );
  });
});
