import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { shippedPackages } from '../../../data/generator/shippedPackages.ts';
import { dataPath, ids, items, type Row, readTable } from './readTable.ts';

interface ForeignKeys {
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
  }[];
}

const posts = readTable('posts/posts');
const areas = readTable('posts/areas');
const technologies = readTable('posts/technologies');
const countries = readTable('countries/countries');

describe.each(['posts', 'countries', 'reference', 'documented', 'documented-weak', 'figures'])(
  'the package %s',
  (name) => {
    const descriptor = JSON.parse(readFileSync(dataPath(`${name}/datapackage.json`), 'utf8'));

    test('describes every column of every file, in order', () => {
      for (const { path, schema } of descriptor.resources) {
        const header = readFileSync(dataPath(`${name}/${path}`), 'utf8').split('\n', 1)[0];
        expect(header?.split(',')).toEqual(schema.fields.map((field: { name: string }) => field.name));
      }
    });

    test('is described as the model has it today: `npm run generate` writes the same text', () => {
      const { path, text } = shippedPackages.find((each) => each.name === name) ?? {};
      // A boolean, since Jest would print both texts.
      expect(path !== undefined && text?.() === readFileSync(path, 'utf8')).toBe(true);
    });

    test('has a row for each id that a foreign key of its descriptor names', () => {
      for (const { name: table, schema } of descriptor.resources) {
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const [[column], [key]] = [fields, reference.fields];
          const known = new Set(readTable(`${name}/${reference.resource ?? table}`).map((row) => row[key]));
          const cells = readTable(`${name}/${table}`).flatMap((row) => (row[column] ? [row[column]] : []));
          expect(cells.filter((cell) => !known.has(cell))).toEqual([]);
        }
      }
    });

    test('says whether it is synthetic, and only the reference dataset is', () => {
      expect(descriptor.synthetic).toBe(name === 'reference');
    });

    test('keeps the values that its schema allows', () => {
      for (const { name: table, schema } of descriptor.resources) {
        for (const row of readTable(`${name}/${table}`)) {
          for (const { name: column, constraints } of schema.fields) {
            const cell = row[column] ?? '';
            if (constraints?.required) expect(cell).not.toBe('');
            if (cell === '') continue;
            if (constraints?.enum) expect(constraints.enum.map(String)).toContain(cell);
            if (constraints?.pattern) expect(cell).toMatch(new RegExp(`^(${constraints.pattern})$`));
          }
        }
      }
    });
  },
);

test('the scheme of areas has each technology in the area that its row states, and no scheme has one twice', () => {
  const rows = readTable('posts/technology-classes');
  const inAreas = rows.flatMap((row) =>
    row.class?.startsWith('areas.') ? [[row.technology, row.class]] : [],
  );
  expect(inAreas).toEqual(technologies.map(({ id, area }) => [id, `areas.${area}`]));
  const classes = readTable('posts/classes').filter(({ scheme }) => scheme === 'areas');
  expect(classes.map(({ id }) => id)).toEqual(areas.map(({ id }) => `areas.${id}`));
  const placed = rows.map(({ technology, class: of }) => `${technology} ${of?.split('.')[0]}`);
  expect(new Set(placed).size).toBe(placed.length);
});

test('each class of a published list has its words, and each technology in one has words or a reason', () => {
  for (const { scheme, quote } of readTable('posts/classes')) expect(quote === '').toBe(scheme === 'areas');
  for (const { quote, because } of readTable('posts/technology-classes'))
    expect(`${quote}${because}`).not.toBe('');
});

test('the descriptors have a foreign key for each cell that names one record of the same package', () => {
  const keysOf = (name: string) => {
    const { resources } = JSON.parse(readFileSync(dataPath(`${name}/datapackage.json`), 'utf8'));
    return resources.flatMap(({ name: table, schema }: { name: string; schema: ForeignKeys }) =>
      (schema.foreignKeys ?? []).map(
        ({ fields, reference }) => `${table}.${fields} → ${reference.resource ?? table}.${reference.fields}`,
      ),
    );
  };
  expect(keysOf('posts')).toEqual([
    'posts.parent → posts.id',
    'technologies.area → areas.id',
    'classes.scheme → schemes.id',
    'technology-classes.technology → technologies.id',
    'technology-classes.class → classes.id',
  ]);
  expect(keysOf('reference').sort()).toEqual([
    'cases.programme → programmes.id',
    'citations.case → cases.id',
    'citations.report → reports.id',
    'companies.parent → companies.id',
    'targets.parent → targets.id',
  ]);
});

describe('posts, areas and technologies', () => {
  test('are in 52 listed countries, consulates under their embassy and missions under none', () => {
    const codes = new Set(countries.map((row) => row.code));
    expect(new Set(posts.map((row) => row.country)).size).toBe(52);
    expect(posts.filter((row) => !codes.has(row.country))).toEqual([]);
    const byId = new Map(posts.map((row) => [row.id, row]));
    for (const row of posts) {
      const parent = byId.get(row.parent);
      expect(parent?.country).toBe(['EMBASSY', 'MISSION'].includes(row.kind ?? '') ? undefined : row.country);
    }
  });

  test('include the dates of the consulate-general in Houston', () => {
    const houston = posts.find((row) => row.id === 'houston');
    expect([houston?.opened_on, houston?.closed_on]).toEqual(['1979-11-20', '2020-07-24']);
  });

  test('have every technology within one of 14 areas, which its id names', () => {
    expect(areas).toHaveLength(14);
    expect(technologies).toHaveLength(85);
    expect(technologies.filter((row) => !row.id?.startsWith(`${row.area}-`))).toEqual([]);
    expect(technologies.filter((row) => !ids(areas).has(row.area))).toEqual([]);
  });
});

describe('countries', () => {
  const member = (code: string) => countries.find((row) => row.code === code);

  test('date membership, so that a country may join or leave', () => {
    expect(member('MK')?.nato_since).toBe('2020-03-27');
    expect(member('FI')?.nato_since).toBe('2023-04-04');
    expect([member('AF')?.mnna_since, member('AF')?.mnna_until]).toEqual(['2012-07-06', '2022-09-23']);
    expect(countries.filter((row) => row.nato_since)).toHaveLength(32);
  });
});

/** The rows of one file of both packages: the weaker cases rest on records of the others. */
const both = (table: string) =>
  ['documented', 'documented-weak'].flatMap((name) => readTable(`${name}/${table}`));

describe.each([
  ['documented', 133],
  ['documented-weak', 40],
])('the cases of %s', (name, count) => {
  const cases = readTable(`${name}/cases`);
  const reports = readTable(`${name}/reports`);
  const citations = readTable(`${name}/citations`);

  test('each have a date and a source, and no post that no report speaks of', () => {
    expect(cases).toHaveLength(count);
    expect(cases.filter((row) => !row.published_on && !row.occurred_on)).toEqual([]);
    expect(cases.filter((row) => items(row.reports).length === 0)).toEqual([]);
    const said = new Set(citations.map((row) => `${row.case} ${row.entity}`));
    const unsaid = cases.flatMap((row) =>
      items(row.posts).flatMap((id) => (said.has(`${row.id} post/${id}`) ? [] : [`${row.id} ${id}`])),
    );
    expect(unsaid).toEqual([]);
  });

  test('refer only to what is there', () => {
    const tables = name === 'documented' ? (table: string) => readTable(`documented/${table}`) : both;
    const unknown = (column: string, rows: Row[]) =>
      cases.flatMap((row) => items(row[column]).filter((id) => !ids(rows).has(id)));
    expect(unknown('posts', posts)).toEqual([]);
    expect(unknown('targets', tables('targets'))).toEqual([]);
    expect(unknown('companies', tables('companies'))).toEqual([]);
    expect(unknown('programme', readTable('documented/programmes'))).toEqual([]);
    expect(unknown('technologies', technologies)).toEqual([]);
    expect(unknown('reports', tables('reports'))).toEqual([]);
    expect(unknown('follows', tables('cases'))).toEqual([]);
  });

  test('are graded F6 until a person grades them, and a proposal says why', () => {
    expect(new Set(reports.map((row) => `${row.reliability}${row.credibility}`))).toEqual(new Set(['F6']));
    // The brief is there as the origin of others alone: nothing is proposed about what was not read.
    const read = reports.filter(({ id }) => id !== 'cset-wish-list-2021');
    const proposals = read.filter((row) => row.proposed_reliability !== '');
    expect(proposals.length).toBeGreaterThan(read.length - 5);
    expect(proposals.filter((row) => row.proposed_credibility === '' || row.proposal_reason === '')).toEqual(
      [],
    );
  });

  test('have quotes that were checked against their pages, and name no reporter', () => {
    expect(citations.filter((row) => row.quote === '')).toEqual([]);
    expect(new Set(citations.map((row) => row.quote_check))).toEqual(new Set(['FOUND']));
    const texts = [
      ...citations.flatMap((row) => [row.prefix, row.quote, row.suffix]),
      ...reports.flatMap((row) => [row.title, row.publisher]),
    ];
    expect(texts.filter((text) => /(?<!新华社)记者|記者|기자|reporters? [A-Z]/.test(text ?? ''))).toEqual([]);
    expect(reports.filter((row) => /reporters? [A-Z]/.test(row.proposal_reason ?? ''))).toEqual([]);
  });

  test('link to no mirror site', () => {
    const mirrors = reports.filter((row) => row.proposal_reason?.startsWith('Read from a mirror'));
    expect(mirrors.length).toBeGreaterThan(5);
    expect(mirrors.filter((row) => row.url !== '')).toEqual([]);
  });
});

test('the READMEs state as many events, posts, countries, reports and quotes as there are', () => {
  const cases = readTable('documented/cases');
  const held = new Set(cases.flatMap((row) => items(row.posts)));
  const countriesOfPosts = new Set(posts.flatMap((row) => (held.has(row.id ?? '') ? [row.country] : [])));
  const reports = readTable('documented/reports').length;
  const citations = readTable('documented/citations');
  const scale = [cases.length, held.size, countriesOfPosts.size, reports, citations.length];
  const statedIn = (name: string, pattern: RegExp) =>
    pattern
      .exec(readFileSync(dataPath(name), 'utf8').replace(/\s+(> )?/g, ' '))
      ?.slice(1)
      .map(Number);
  expect(
    statedIn(
      '../README.md',
      /: (\d+) events at (\d+) posts in (\d+) countries, with (\d+) reports and (\d+) quotes/,
    ),
  ).toEqual(scale);
  expect(
    statedIn(
      'documented/README.md',
      /input: (\d+) publicly .* names no post\. (\d+) posts in (\d+) countries, (\d+) reports in \d+ languages, (\d+) quotes/,
    ),
  ).toEqual(scale);
  const beside = (rows: readonly Row[]) => [
    rows.filter(({ prefix, suffix }) => prefix || suffix).length,
    rows.length,
    rows.filter(({ prefix, suffix }) => prefix && suffix).length,
  ];
  expect(
    statedIn('documented/README.md', /(\d+) of (\d+) quotes have one of them and (\d+) have both/),
  ).toEqual(beside(citations));
  expect(
    statedIn(
      'documented-weak/README.md',
      /(\d+) of the (\d+) quotes have a `prefix` or a `suffix`, (\d+) have both/,
    ),
  ).toEqual(beside(readTable('documented-weak/citations')));
});
