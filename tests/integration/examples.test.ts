import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { type AskedServer, sharedServer } from '../support/askServer.ts';

// The golden answers are what a person checked. After a change of the data or of an example, write them anew with
// `UPDATE_GOLDEN=1 npm test -- --selectProjects integration --testPathPatterns examples && npx biome format --write tests/integration/golden`
// and read the difference before committing it.
const update = process.env.UPDATE_GOLDEN === '1';
const root = new URL('../../', import.meta.url);
const slugs = readdirSync(new URL('schema/examples/', root))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''));

const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const rows = (path: string): Record<string, string>[] => parseCsv(text(path), { columns: true, bom: true });
const list = (cell: string | undefined) => (cell ?? '').split(';').filter(Boolean);

function variablesOf(slug: string): Record<string, unknown> {
  const name = `${slug}.variables.json`;
  return readdirSync(new URL('schema/examples/', root)).includes(name)
    ? JSON.parse(text(`schema/examples/${name}`))
    : {};
}

let server: AskedServer;

const answer = (slug: string) => server.data(text(`schema/examples/${slug}.graphql`), variablesOf(slug));

beforeAll(async () => {
  server = await sharedServer();
}, 900_000);

describe('the example operations', () => {
  test.each(slugs)(
    '%s gives its golden answer',
    async (slug) => {
      const golden = new URL(`golden/${slug}.json`, import.meta.url);
      const data = await answer(slug);
      if (update) writeFileSync(golden, `${JSON.stringify(data, null, 2)}\n`);
      expect(data).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
    },
    30_000,
  );

  test('every golden answer belongs to an example', () => {
    const golden = readdirSync(new URL('golden/', import.meta.url)).map((name) => name.replace('.json', ''));
    expect(golden.sort()).toEqual([...slugs].sort());
  });
});

interface Edge {
  readonly node: { readonly name: string };
  readonly caseCount: number;
}
interface Party {
  readonly name: string;
  readonly caseCount: number;
}
type Matrix = Record<string, number>;

/** Number of cases that join each post and each area, counted from the files alone. */
function countedByHand(): Matrix {
  const names = (path: string) => new Map(rows(path).map(({ id = '', name = '' }) => [id, name]));
  const posts = names('data/posts/posts.csv');
  const areas = names('data/posts/areas.csv');
  const areaOf = new Map(rows('data/posts/technologies.csv').map(({ id = '', area = '' }) => [id, area]));
  const counts: Matrix = {};
  for (const row of rows('data/reference/cases.csv')) {
    const touched = new Set(list(row.technologies).map((technology) => areaOf.get(technology) ?? ''));
    for (const post of list(row.posts)) {
      for (const area of touched) {
        const cell = `${posts.get(post)} × ${areas.get(area)}`;
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
    }
  }
  return counts;
}

describe('"Which posts brokered which sectors?"', () => {
  test('is answered with the counts that the files give by hand, every cell of them', async () => {
    const { posts } = await answer('01-posts-and-sectors');
    const cells = posts.nodes.flatMap((post: Party & { areas: { edges: Edge[] } }) =>
      post.areas.edges.map(({ node, caseCount }) => [`${post.name} × ${node.name}`, caseCount]),
    );
    expect(posts.totalCount).toBe(posts.nodes.length);
    expect(Object.fromEntries(cells)).toEqual(countedByHand());
    expect(posts.nodes.reduce((sum: number, post: Party) => sum + post.caseCount, 0)).toBe(642);
  }, 120_000);

  test('has the same cells the other way round, the greatest first', async () => {
    const { areas } = await answer('02-sectors-and-posts');
    const byHand = Object.entries(countedByHand());
    for (const area of areas.nodes as (Party & { posts: { totalCount: number; edges: Edge[] } })[]) {
      const ofArea = byHand.filter(([cell]) => cell.endsWith(` × ${area.name}`));
      const counts = ofArea.map(([, count]) => count).sort((a, b) => b - a);
      expect(area.posts.totalCount).toBe(ofArea.length);
      expect(area.posts.edges.map(({ caseCount }) => caseCount)).toEqual(counts.slice(0, 5));
      for (const { node, caseCount } of area.posts.edges)
        expect(ofArea).toContainEqual([`${node.name} × ${area.name}`, caseCount]);
    }
    expect(areas.nodes.map(({ name, caseCount }: Party) => [name, caseCount]).slice(0, 2)).toEqual([
      ['Biotechnology and health', 190],
      ['AI, data and software', 171],
    ]);
  }, 120_000);
});

describe('the published figures', () => {
  test('stand in the answers: 642 cases, 300 targets, all of them synthetic', async () => {
    const data = await answer('04-what-the-graph-holds');
    expect(data.dataset.counts).toMatchObject({ cases: 642, targets: 300 });
    expect(data.synthetic.totalCount).toBe(642);
  });

  test('stand in the answers: Russia 122, United States 77, United Kingdom 62, Japan 57', async () => {
    const { countries } = await answer('06-countries-by-year');
    expect(countries.nodes.slice(0, 4).map(({ name, caseCount }: Party) => [name, caseCount])).toEqual([
      ['Russia', 122],
      ['United States', 77],
      ['United Kingdom', 62],
      ['Japan', 57],
    ]);
    const years = ['in2015', 'in2016', 'in2017', 'in2018', 'in2019', 'in2020'];
    for (const country of countries.nodes)
      expect(years.reduce((sum, year) => sum + country[year].totalCount, 0)).toBe(country.caseCount);
  });

  test('stand in the answers: 68 of the 76 US cases to July 2020 through Houston, one case after its closure', async () => {
    const data = await answer('05-houston-and-the-united-states');
    expect([data.throughHouston.totalCount, data.toJuly2020.totalCount]).toEqual([68, 76]);
    expect(data.afterTheClosure.totalCount).toBe(1);
    expect(data.afterTheClosure.nodes[0].targets.nodes[0].region).toBe('Massachusetts');
  });

  test('stand in the answers: more than 70 % in NATO members or major non-NATO allies', async () => {
    const { all, either, neither } = await answer('07-alliances');
    expect(either.totalCount / all.totalCount).toBeGreaterThan(0.7);
    expect(either.totalCount + neither.totalCount).toBe(all.totalCount);
  });
});
