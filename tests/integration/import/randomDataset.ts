import fc from 'fast-check';
import type { Tables, Written } from './byHand.ts';

const numbers = [1, 2, 3, 4] as const;
const maybe = (...cells: readonly string[]) => fc.constantFrom('', ...cells);
const some = (kind: string) =>
  fc.subarray(numbers.map((number) => `${kind}${number}`)).map((ids) => ids.join(';'));
const one = (kind: string) => maybe(...numbers.map((number) => `${kind}${number}`));

/** Four rows of a kind, of which each cell is drawn. */
const four = (kind: string, cells: Readonly<Record<string, fc.Arbitrary<string>>>) =>
  fc.tuple(...numbers.map(() => fc.record({ ...cells }))).map((all) =>
    all.map((row, index): Written => {
      const id = `${kind}${index + 1}`;
      // No record refers to itself.
      const others = Object.entries(row).map(([column, cell]) => [
        column,
        cell
          .split(';')
          .filter((each) => each !== id)
          .join(';'),
      ]);
      return { id, ...Object.fromEntries(others) };
    }),
  );

const names = (kind: string) => ({
  name: maybe(`${kind} Alpha`, `${kind} Beta`, `${kind} & Söhne`).filter(Boolean),
});
const named = (kind: string) => ({
  ...names(kind),
  name_zh: maybe('华为技术', '清华大学'),
  aliases: maybe('Old|FORMER|en', 'Other', '大众'),
});
const places = { latitude: fc.constant(''), longitude: fc.constant('') };

/** A small dataset of every kind of row, of which each cell is drawn, with judgements of which records are the same. */
export const randomDataset = fc
  .record({
    posts: four('p', {
      ...named('Post'),
      country: fc.constantFrom('US', 'CN'),
      city: maybe('Here', 'There'),
      ...places,
      parent: one('p'),
      identifiers: maybe('wikidata:Q1', 'wikidata:Q2'),
    }),
    targets: four('t', { ...named('Target'), country: fc.constantFrom('US', 'CN'), parent: one('t') }),
    companies: four('c', { ...named('Company'), province: maybe('Fujian'), parent: one('c') }),
    technologies: four('x', { ...named('Technology'), area: maybe('bio', 'aic').filter(Boolean) }),
    programmes: four('g', { ...named('Programme'), organiser: maybe('Ministry') }),
    reports: four('r', {
      title: fc.constantFrom('One', 'Two'),
      publisher: maybe('Press'),
      url: maybe('https://a.invalid/'),
      reliability: fc.constantFrom('A', 'D'),
      credibility: fc.constantFrom('1', '4'),
      derived_from: some('r'),
    }),
    cases: four('k', {
      title: fc.constantFrom('Case', 'Other case'),
      title_zh: maybe('案例'),
      published_on: fc.constantFrom('2018', '2019-03'),
      occurred_on: maybe('2017-05-01'),
      posts: some('p'),
      targets: some('t'),
      companies: some('c'),
      technologies: some('x'),
      programme: one('g'),
      cooperation: maybe('LICENSING', 'TALENT'),
      follows: some('k'),
      reports: some('r'),
    }),
    grades: fc.subarray(
      numbers.map((number) => ({
        report: `r${number}`,
        reliability: 'B',
        credibility: String(number),
        graded_by: 'analyst',
      })),
    ),
    classes: fc.subarray(
      numbers.map((number) => ({
        technology: `x${number}`,
        class: number % 2 ? 'list.1' : 'other.1',
        because: `reason ${number}`,
      })),
    ),
    citations: fc.uniqueArray(
      fc.record({
        case: one('k').filter(Boolean),
        report: one('r').filter(Boolean),
        entity: maybe('post/p1', 'post/p2', 'target/t3', 'company/c4', 'programme/g1', 'technology/x2'),
        role: maybe('HOSTED', 'SIGNED'),
        assertion: maybe('DENIED', 'INFERRED'),
        locator: maybe('p. 1'),
      }),
      {
        maxLength: 6,
        selector: ({ case: of, report, entity, role }) => [of, report, entity, role].join('|'),
      },
    ),
    pairs: fc.array(
      fc.tuple(
        fc.constantFrom(
          ['post', 'p'],
          ['target', 't'],
          ['company', 'c'],
          ['technology', 'x'],
          ['programme', 'g'],
          ['report', 'r'],
          ['case', 'k'],
        ),
        fc.constantFrom(...numbers),
        fc.constantFrom(...numbers),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ grades, classes, citations, pairs, ...kinds }) => {
    const judgements = new Map<string, Written>();
    for (const [[kind = '', letter = ''], a, b] of pairs)
      if (a !== b)
        judgements.set(`${kind}${Math.min(a, b)}${Math.max(a, b)}`, {
          record: `${kind}/${letter}${a}`,
          other: `${kind}/${letter}${b}`,
          verdict: 'SAME',
          judged_by: 'analyst',
          because: 'seen',
        });
    const tables: Tables = {
      'countries.csv': [
        { code: 'US', name: 'United States' },
        { code: 'CN', name: 'China' },
      ],
      'areas.csv': [
        { id: 'bio', name: 'Biotechnology' },
        { id: 'aic', name: 'AI' },
      ],
      'schemes.csv': [
        { id: 'list', name: 'List' },
        { id: 'other', name: 'Other' },
      ],
      'classes.csv': [
        { id: 'list.1', scheme: 'list', name: 'One' },
        { id: 'other.1', scheme: 'other', name: 'One' },
      ],
      ...Object.fromEntries(Object.entries(kinds).map(([kind, all]) => [`${kind}.csv`, all])),
      'technology-classes.csv': classes,
      'grades.csv': grades,
      'citations.csv': citations,
    };
    return { tables, judgements: [...judgements.values()] };
  });
