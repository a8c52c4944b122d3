import { describe, expect, test } from '@jest/globals';
import { countedCases, findingOf } from '../../../web/workbench/features/figures/countedCases.ts';
import { disagreementWords } from '../../../web/workbench/features/figures/disagreementWords.ts';
import { type Figure, figureGroups } from '../../../web/workbench/features/figures/figureGroups.ts';
import { matchingFigures } from '../../../web/workbench/features/figures/matchingFigures.ts';
import { oursWords } from '../../../web/workbench/features/figures/oursWords.ts';
import { unitBeside } from '../../../web/workbench/features/figures/unitBeside.ts';

const figure = (id: string, what: string, printed: string, part: Partial<Figure> = {}): Figure => ({
  id: `figure/${id}`,
  what,
  printed,
  unit: 'cases',
  qualifier: null,
  locator: null,
  quote: null,
  countedWhere: null,
  countedOf: null,
  countedBy: null,
  uncounted: 'The graph does not hold what this figure counts.',
  agrees: null,
  source: {
    __typename: 'Report',
    id: `report/${id}`,
    label: `Report of ${id}`,
    labelZh: null,
    publisher: null,
    publishedOn: '2021',
    language: 'en',
    url: null,
    archivedUrl: null,
    grade: 'F6',
  },
  ours: null,
  contradicts: { nodes: [] },
  ...part,
});
const against = (...ids: string[]) => ({ contradicts: { nodes: ids.map((id) => ({ id: `figure/${id}` })) } });

const figures = [
  figure('a', 'posts', '52'),
  figure('r-112', 'cases in Russia', '112', against('r-122')),
  figure('b', 'posts', '47'),
  figure('r-122', 'cases in Russia', '122', {
    ...against('r-112'),
    ours: { value: 122, caseCount: 122, notice: null },
    agrees: true,
    countedWhere: '{"targetCountry":{"eq":"country/RU"}}',
    uncounted: null,
  }),
  figure('us', 'cases in the United States', '77'),
  figure('us-2', 'cases in the United States', '77'),
];
const groups = figureGroups(figures);
const ids = (group: (typeof groups)[number]) => group.figures.map(({ id }) => id.replace('figure/', ''));

describe('published figures', () => {
  test('stand together where they count the same or contradict, each once and in their order', () => {
    expect(groups.map(ids)).toEqual([
      ['a', 'b'],
      ['r-112', 'r-122'],
      ['us', 'us-2'],
    ]);
  });

  test('say where sources exclude one another, where they only print different numbers, and nothing where they agree', () => {
    expect(groups.map(disagreementWords)).toEqual([
      [
        'Sources print different numbers: “52”, “47”. Their dates and notes tell them apart; none excludes another.',
      ],
      ['Sources disagree: “112” and “122” cannot both be true.'],
      [],
    ]);
  });

  test('of one source that cannot both be true are told as its own contradiction', () => {
    const { source } = figure('x', '', '');
    const own = figureGroups([
      figure('c', 'companies', '264', { source, ...against('d') }),
      figure('d', 'share of companies', '50 %', { source, ...against('c') }),
    ]);
    expect(own.map(disagreementWords)).toEqual([
      ['One source contradicts itself: “264” and “50 %” cannot both be true.'],
    ]);
  });

  test('are found by their words, and both sides of a disagreement stay together', () => {
    const found = (text: string, shown: Parameters<typeof matchingFigures>[1]['shown'] = 'ALL') =>
      matchingFigures(groups, { text, shown }).map(ids);
    expect(found('russia 122')).toEqual([['r-112', 'r-122']]);
    expect(found('', 'DISAGREE')).toEqual([
      ['a', 'b'],
      ['r-112', 'r-122'],
    ]);
    expect(found('', 'AGREE')).toEqual([['r-112', 'r-122']]);
    expect(found('united', 'UNCOUNTED')).toEqual([['us', 'us-2']]);
    expect(found('nothing such')).toEqual([]);
  });

  test('open to the cases that ours counts, and to none where the graph counts none', () => {
    const counted = {
      ours: { value: 89.2, caseCount: 68, notice: null },
      countedWhere: '{"post":{"eq":"post/houston"}}',
      countedOf: '{"targetCountry":{"eq":"country/US"}}',
    };
    const share = figure('s', 'share', '89 %', counted);
    expect(countedCases(share)).toEqual({
      and: [{ targetCountry: { eq: 'country/US' } }, { post: { eq: 'post/houston' } }],
    });
    expect(findingOf(share)).toEqual({
      share: { where: { post: { eq: 'post/houston' } }, of: { targetCountry: { eq: 'country/US' } } },
    });
    expect(oursWords(share)).toBe('89.2 %');
    const all = figure('n', 'reports', '642', { ...counted, countedOf: null, countedWhere: '{}' });
    expect(countedCases(all)).toEqual({});
    expect(findingOf({ ...all, countedBy: 'TARGET' })).toBeNull();
    expect(countedCases(figure('x', 'diplomats', '146'))).toBeNull();
  });
});

test.each([
  ['more than 70 %', '% of cases', 'of cases'],
  ['25.2%', '% of cases', 'of cases'],
  ['50 %', '%', ''],
  ['近九成', '% of cases', '% of cases'],
  ['642', 'cases', 'cases'],
  ['1st', null, ''],
])('a printed %j in %j is followed by %j: one percent sign is enough', (printed, unit, words) => {
  expect(unitBeside(printed, unit)).toBe(words);
});
