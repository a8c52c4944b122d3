import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.ts';
import { importDatasets } from '../../src/import/importDatasets.ts';
import { normalForm } from '../../src/names/normalForm.ts';
import { readSynonyms } from '../../src/names/vocabulary/readSynonyms.ts';
import { inventedName } from '../support/inventedName.ts';
import { scratchGraph } from '../support/neo4j.ts';
import { rounds } from '../support/rounds.ts';
import { type TestAnswerer, testAnswerer } from './answer/testAnswerer.ts';
import { newFolder, writeDataset } from './import/dataset.ts';

/** Everything in the graph that names a record; the vocabulary adds its terms. */
const namesText = `
MATCH (node:Post|Country|Area|Technology|Target|Company|Programme|Report|Case)
OPTIONAL MATCH (node)-[:ALSO_KNOWN_AS]->(alias:Alias)
WITH node, collect(alias.text) AS aliases
RETURN node.id, [text IN [node.name, node.nameZh, node.title, node.titleZh] + aliases WHERE text IS NOT NULL] AS names, coalesce(node.identifiers, []) AS identifiers
ORDER BY node.id`;

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let graph: Graph;
let answerer: TestAnswerer;
let stored: { id: string; names: string[]; identifiers: string[] }[];

beforeAll(async () => {
  graph = await scratchGraph();
  const random = fc.sample(inventedName, { seed: Number(process.env.TEST_SEED), numRuns: 300 });
  const invented = await writeDataset(await newFolder(), 'invented', {
    'companies.csv': [
      'id,name,identifiers',
      ...random.map((name, index) => `invented-${index},"${name}",`),
      'invented-addressed,Addressed,ROR:https://ror.org/0abcdef12',
      'invented-coded,Coded,LEI:5493000IBP32UQZ0KL24;USCC:91110000AB12CD34EF',
      '',
    ].join('\n'),
  });
  await importDatasets(graph, [folder('data/documented'), folder('bench/names/organisations')], {
    mix: true,
  });
  await importDatasets(graph, [folder('data/reference'), invented], { mix: true });
  answerer = await testAnswerer(graph);
  const [found] = await graph.read([{ text: namesText }]);
  stored = (found?.rows ?? []).map(([id, names, identifiers]) => ({
    id: String(id),
    names: [...(names as string[]), ...termsOf(String(id))].filter((name) => normalForm(name) !== ''),
    identifiers: identifiers as string[],
  }));
}, 900_000);

afterAll(() => graph?.close());

const termsOf = (id: string) => readSynonyms(id).map(({ text }) => text);

const first = async (text: string) => {
  const { search } = await answerer.data(
    'query ($text: String!) { search(text: $text, first: 1) { nodes { id } } }',
    { text },
  );
  return search.nodes[0]?.id as string | undefined;
};

/** The addresses under which registers have an identifier, as people paste them. */
function addressesOf(identifier: string): string[] {
  const [, scheme, value] = identifier.match(/^(\w+):(?:.*\/)?(.+)$/) ?? [];
  if (scheme === 'ROR') return [`https://ror.org/${value}`, `ror.org/${value}`];
  if (scheme === 'Wikidata') return [`https://www.wikidata.org/wiki/${value}`];
  return [];
}

/** The first record of each text, searched for a few at once: the graph and we take turns. */
async function firstOf(texts: readonly string[]) {
  const found: (string | undefined)[] = [];
  for (let start = 0; start < texts.length; start += 8)
    found.push(...(await Promise.all(texts.slice(start, start + 8).map(first))));
  return found;
}

/** Those texts that do not find a record that they name, with what they find. */
async function missed(texts: readonly (readonly [text: string, id: string])[]) {
  const namesOf = new Map(stored.map(({ id, names }) => [id, new Set(names.map(normalForm))]));
  const found = await firstOf(texts.map(([text]) => text));
  return texts.flatMap(([text, id], index) => {
    const first = found[index];
    // Several records may have the name.
    const isRight = first === id || namesOf.get(first ?? '')?.has(normalForm(text));
    return isRight ? [] : [`${text} (${id}): ${first}`];
  });
}

/** A random part of a list, all of it where all rounds are run. */
function some<T>(items: readonly T[]): T[] {
  const { numRuns = 0, seed } = rounds(400);
  return (
    fc
      .sample(fc.shuffledSubarray([...items], { minLength: Math.min(items.length, numRuns) }), {
        numRuns: 1,
        ...(seed === undefined ? {} : { seed }),
      })[0]
      ?.slice(0, numRuns) ?? []
  );
}

describe('every name that is stored', () => {
  test('finds its record first', async () => {
    const texts = stored.flatMap(({ id, names }) => names.map((name) => [name, id] as const));
    expect(texts.length).toBeGreaterThan(5_000);
    expect(await missed(some(texts))).toEqual([]);
  }, 900_000);

  test('and every term that the vocabulary adds finds its record first', async () => {
    const texts = stored.flatMap(({ id }) => termsOf(id).map((term) => [term, id] as const));
    expect(texts.length).toBeGreaterThan(2_000);
    expect(await missed(some(texts))).toEqual([]);
  }, 900_000);

  test('in any script and with any marks finds its record first, however it is written', async () => {
    const invented = stored.filter(({ id }) => id.startsWith('company/invented-'));
    expect(invented.length).toBeGreaterThan(200);
    const written = (name: string) => [
      name,
      name.normalize('NFD'),
      name.toUpperCase(),
      ` ${name.replaceAll(' ', '  ')}\u200b`,
    ];
    const texts = invented.flatMap(({ id, names: [name = ''] }) =>
      written(name).map((text) => [text, id] as const),
    );
    expect(await missed(some(texts))).toEqual([]);
  }, 900_000);

  test('and every id and identifier finds its record first', async () => {
    const texts = stored.flatMap(({ id, identifiers }) =>
      [id, ...identifiers].map((text) => [text, id] as const),
    );
    const asked = some(texts);
    const found = await firstOf(asked.map(([text]) => text));
    expect(asked.filter(([, id], index) => found[index] !== id)).toEqual([]);
  }, 900_000);

  test('and the address of every identifier in its register finds its record first', async () => {
    const texts = stored.flatMap(({ id, identifiers }) =>
      identifiers.flatMap(addressesOf).map((text) => [text, id] as const),
    );
    expect(texts.length).toBeGreaterThan(1_000);
    const asked = some(texts);
    const found = await firstOf(asked.map(([text]) => text));
    expect(asked.filter(([, id], index) => found[index] !== id)).toEqual([]);
  }, 900_000);

  test('as an identifier does that is stored as an address, by its value and by any address of it', async () => {
    for (const text of ['ROR:0abcdef12', '0abcdef12', 'https://ror.org/0abcdef12', 'ror.org/0abcdef12'])
      expect([text, await first(text)]).toEqual([text, 'company/invented-addressed']);
    for (const address of ['https://search.gleif.org/#/record/5493000IBP32UQZ0KL24', '5493000IBP32UQZ0KL24'])
      expect([address, await first(address)]).toEqual([address, 'company/invented-coded']);
    for (const address of [
      'https://opencorporates.com/companies/cn/91110000AB12CD34EF',
      '91110000AB12CD34EF',
    ])
      expect([address, await first(address)]).toEqual([address, 'company/invented-coded']);
  }, 120_000);
});

describe('what people write', () => {
  test.each([
    ['UK', 'country/GB'],
    ['US', 'country/US'],
    ['USA', 'country/US'],
    ['U.S.A.', 'country/US'],
    ['America', 'country/US'],
    ['England', 'country/GB'],
    ['英国', 'country/GB'],
    ['GBR', 'country/GB'],
    ['Burma', 'country/MM'],
    ['Holland', 'country/NL'],
    ['莫斯科', 'post/moscow'],
    ['Moskau', 'post/moscow'],
    ['休士頓', 'post/houston'],
    ['休斯顿', 'post/houston'],
    ['驻德国使馆', 'post/berlin'],
    ['驻德国使馆科技处', 'post/berlin'],
    ['中国驻休斯敦总领事馆', 'post/houston'],
    ['中国驻美国大使馆', 'post/washington'],
    ['Chinese Embassy in Germany', 'post/berlin'],
    ['Chinese Embassy in the United Kingdom', 'post/london'],
    ['Consulate General in San Francisco', 'post/san-francisco'],
    ['石墨烯', 'technology/mat-nanomaterials'],
    ['graphene', 'technology/mat-nanomaterials'],
    ['干细胞', 'technology/bio-pharmaceuticals-and-biologics'],
    ['5G', 'technology/ict-wireless-and-rf-communication'],
    ['3D printing', 'technology/mfg-additive-manufacturing'],
    ['laser cladding', 'technology/mat-coatings-and-surface-treatment'],
    ['EUV', 'technology/sem-fabrication-equipment'],
    ['极紫外', 'technology/sem-fabrication-equipment'],
    ['SAR', 'technology/sen-radar-and-lidar'],
    ['lithium battery', 'technology/nrg-batteries-and-storage'],
    ['碳捕集', 'technology/env-air-and-carbon'],
    ['MEMS', 'area/sem'],
    ['AI', 'area/aic'],
    ['artificial intelligence', 'area/aic'],
    ['人工智能', 'area/aic'],
  ])('%s finds %s first', async (text, id) => {
    expect(await first(text)).toBe(id);
  });
});

describe('the match of a name', () => {
  const match = async (text: string) =>
    (
      await answerer.data(
        `{ match(${text}) { node { id label } score verdict difference matched { text kind } features { feature points } } }`,
      )
    ).match;

  test('judges a name with another legal form to be the same, and says why', async () => {
    const [best] = await match('name: "Nio Limited" kinds: [COMPANY] first: 3');
    expect(best).toMatchObject({
      node: { id: 'company/02w12zj89', label: 'Nio (China)' },
      verdict: 'SAME',
      difference: 'LEGAL_FORM',
      matched: { text: 'Nio (China)', kind: 'NAME' },
      features: [{ feature: 'NAME', points: best.score }],
    });
  });

  test('counts country and identifiers for and against', async () => {
    const [known] = await match('name: "Some Other Name" identifiers: ["ROR:02w12zj89"]');
    expect(known).toMatchObject({ node: { id: 'company/02w12zj89' }, score: 100, verdict: 'SAME' });
    const [other] = await match('name: "Nio" kinds: [COMPANY] identifiers: ["ROR:000000000"]');
    expect(other).toMatchObject({ node: { id: 'company/02w12zj89' }, verdict: 'REVIEW' });
    const scoreOf = async (country: string) =>
      (await match(`name: "Takaharae Power K.K." country: "${country}"`))[0].score;
    expect([await scoreOf('jp'), await scoreOf('country/US')]).toEqual([100, 85]);
  });

  test('refuses a name without letters, and kinds whose records have titles', async () => {
    for (const text of ['name: "…"', 'name: ""', 'name: "x" kinds: [CASE]']) {
      const { errors } = await answerer.ask(`{ match(${text}) { score } }`);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});
