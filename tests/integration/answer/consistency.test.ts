import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runStatements } from '../../../src/answer/read/runStatements.ts';
import { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { writeAnnounced } from '../../../src/import/revision/writeAnnounced.ts';
import { scratchGraph, scratchNeo4j } from '../../support/neo4j.ts';
import { projected, type TestAnswerer, testAnswerer } from './testAnswerer.ts';

let writing: Graph;
let reading: Graph;
let answerer: TestAnswerer;
let counting: TestAnswerer;
let folder: string;

const cases = Number(process.env.CONSISTENCY_CASES ?? 2_000);

beforeAll(async () => {
  writing = await scratchGraph();
  // A driver of its own, as another process would have: no bookmark tells it of the imports.
  reading = new Graph(await scratchNeo4j());
  folder = await mkdtemp(join(tmpdir(), 'wishlist-consistency-'));
  await bringIn(1);
  answerer = await testAnswerer(reading);
  counting = await testAnswerer(reading);
  await projected(counting);
}, 300_000);

afterAll(async () => {
  await counting?.projections.close();
  await writing?.close();
  await reading?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const post = (round: number) => (round % 2 === 0 ? 'houston' : 'moscow');

/** Writes one round of a package whose every case changes from round to round: its title, its post, how many there are, and the name of their target. */
async function writeRound(round: number): Promise<void> {
  const rows = Array.from(
    { length: cases + round },
    (_, index) =>
      `moving-${index},Round ${round},2019-03-01,${post(round)},bio-vaccines-and-countermeasures,moving`,
  );
  await writeFile(
    join(folder, 'datapackage.json'),
    JSON.stringify({ name: 'moving', title: 'A moving package', synthetic: true }),
  );
  await writeFile(
    join(folder, 'cases.csv'),
    `id,title,published_on,posts,technologies,targets\n${rows.join('\n')}\n`,
  );
  await writeFile(join(folder, 'targets.csv'), `id,name,kind,country\nmoving,Round ${round},COMPANY,NO\n`);
}

/** Imports a round; gives the revision that it made. */
async function bringIn(round: number): Promise<number> {
  await writeRound(round);
  const { revision, problems } = await importDatasets(writing, [folder]);
  expect(problems).toEqual([]);
  return revision;
}

const query = `{
  first: cases(orderBy: { field: ID direction: ASC } first: 100) { totalCount nodes { title posts { nodes { id } } } }
  counted: posts(where: { caseCount: { gte: 1 } }) { nodes { id caseCount cases(first: 1) { totalCount } areas { edges { caseCount node { label } } } targets { nodes { name } } } }
  last: cases(orderBy: { field: ID direction: DESC } first: 100) { totalCount nodes { title } }
  dataset { revision counts { cases } }
}`;

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly title: string;
    readonly posts?: { readonly nodes: readonly { id: string }[] };
  }[];
}

interface Data {
  readonly first: Listed;
  readonly last: Listed;
  readonly counted: {
    readonly nodes: readonly {
      id: string;
      caseCount: number;
      cases: { totalCount: number };
      areas: { edges: readonly { caseCount: number }[] };
      targets: { nodes: readonly { name: string }[] };
    }[];
  };
  readonly dataset: { readonly revision: number; readonly counts: { readonly cases: number } };
}

/** All that an answer says, boiled down: of one revision these are one value each. */
const saysOf = ({ first, last, counted, dataset }: Data) => ({
  titles: [...new Set([...first.nodes, ...last.nodes].map(({ title }) => title))],
  posts: [...new Set(first.nodes.flatMap(({ posts }) => posts?.nodes.map(({ id }) => id) ?? []))],
  totals: [...new Set([first.totalCount, last.totalCount, dataset.counts.cases])],
  counted: counted.nodes.map(({ id, caseCount, cases: { totalCount }, areas, targets }) => [
    id,
    caseCount,
    totalCount,
    ...areas.edges.map((edge) => edge.caseCount),
    ...targets.nodes.map(({ name }) => name),
  ]),
  revision: dataset.revision,
});

/** Time to read between two commits: until readers have one more answer. */
async function oneMoreOf(answers: readonly unknown[]): Promise<void> {
  const before = answers.length;
  while (answers.length === before) await setTimeout(10);
}

/** The engines that `x-explain` names for the fields of an answer. */
function enginesOf(explain: unknown): string[] {
  const fields = (explain ?? {}) as Record<string, { readonly engines: readonly { engine: string }[] }>;
  return Object.values(fields).flatMap(({ engines }) => engines.map(({ engine }) => engine));
}

let round = 1;

describe('answers while an import runs', () => {
  test.each([
    ['the graph', () => answerer, ['graph']],
    ['the projection, and by the graph while that is behind', () => counting, ['graph', 'projection']],
  ])(
    'are each about the one revision that they name, or ask for a retry, counted by %s',
    async (_, of, engines) => {
      const answerer = of();
      const counted = new Set<string>();
      const roundOf = new Map<number, number>();
      roundOf.set((await answerer.data('{ dataset { revision } }')).dataset.revision, round);
      const answers: { revision: unknown; says: ReturnType<typeof saysOf> }[] = [];
      let done = false;
      const reader = async () => {
        while (!done) {
          const { data, errors, extensions } = await answerer.ask(query, {}, { explain: true });
          if (errors) {
            for (const error of errors)
              expect(error.extensions).toMatchObject({ code: 'NOT_READY', retryable: true });
          } else {
            answers.push({ revision: extensions?.revision, says: saysOf(data as unknown as Data) });
            for (const engine of enginesOf(extensions?.explain)) counted.add(engine);
          }
        }
      };
      const readers = [reader(), reader(), reader()];
      const writer = async () => {
        for (const last = round + 4; round < last; ) {
          round += 1;
          roundOf.set(await bringIn(round), round);
          await oneMoreOf(answers);
        }
      };
      await writer().finally(() => {
        done = true;
      });
      await Promise.all(readers);

      for (const { revision, says } of answers) {
        const round = roundOf.get(Number(revision)) ?? 0;
        expect({ revision, says }).toEqual({
          revision,
          says: {
            titles: [`Round ${round}`],
            posts: [`post/${post(round)}`],
            totals: [cases + round],
            counted: [[`post/${post(round)}`, cases + round, cases + round, cases + round, `Round ${round}`]],
            revision,
          },
        });
      }
      expect(new Set(answers.map(({ revision }) => revision)).size).toBeGreaterThan(2);
      expect([...counted].sort()).toEqual(engines);
    },
    300_000,
  );

  test('are about one revision even while readers of Neo4j can see a commit in part', async () => {
    const text = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');
    const [manyCases, moveOn] = [await text('manyCases.cypher'), await text('moveOn.cypher')];
    await writing.write((run) => run(manyCases));
    const move = () => writeAnnounced(writing, (run) => run(moveOn));
    await move();
    const answers: { revision: unknown; titles: string[] }[] = [];
    let done = false;
    const reader = async () => {
      while (!done) {
        const { data, errors, extensions } = await answerer.ask(
          '{ nodes(ids: ["case/bare-1", "case/bare-7500", "case/bare-15000"]) { ... on Case { title } } }',
        );
        for (const error of errors ?? []) expect(error.extensions.code).toBe('NOT_READY');
        const titles = ((data?.nodes ?? []) as { title: string }[]).map(({ title }) => title);
        if (!errors) answers.push({ revision: extensions?.revision, titles });
      }
    };
    const readers = [reader(), reader(), reader()];
    const writer = async () => {
      for (let round = 0; round < 14; round += 1) {
        await move();
        await oneMoreOf(answers);
      }
    };
    await writer().finally(() => {
      done = true;
    });
    await Promise.all(readers);
    for (const { revision, titles } of answers) {
      const title = `Round ${revision}`;
      expect({ revision, titles }).toEqual({ revision, titles: [title, title, title] });
    }
    expect(new Set(answers.map(({ revision }) => revision)).size).toBeGreaterThan(5);
  }, 300_000);
});

test.each([
  ['lapses after 15 seconds', -20_000, false],
  ['counts for nothing where the clock was set back since', 3_600_000, false],
  ['is waited for meanwhile', 0, true],
])(
  'the announcement of a commit that was killed %s',
  async (_, since, waits) => {
    await writing.write((run) =>
      run("MERGE (commit:Commit {id: 'commit'}) SET commit.since = timestamp() + $since", { since }),
    );
    const reading = runStatements(writing, [], {});
    if (waits) await expect(reading).rejects.toThrow('An import changed the graph');
    else await expect(reading).resolves.toMatchObject({ revision: { importing: false } });
    await writing.write((run) => run("MATCH (commit:Commit {id: 'commit'}) DELETE commit"));
  },
  60_000,
);
