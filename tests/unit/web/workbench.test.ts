import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { onlyTiedTo } from '../../../web/workbench/actions/onlyTiedTo.ts';
import { gridOf } from '../../../web/workbench/features/breakdown/grid.ts';
import { layOut } from '../../../web/workbench/features/canvas/layout.ts';
import { countryId } from '../../../web/workbench/features/map/countryCodes.ts';
import {
  readInvestigationFile,
  writeInvestigationFile,
} from '../../../web/workbench/features/notes/investigationFile.ts';
import { allOf, casesOf } from '../../../web/workbench/model/caseFilter.ts';
import { filterOfKey } from '../../../web/workbench/model/filterOfKey.ts';
import { tieRequests } from '../../../web/workbench/queries/ties/tieRequests.ts';
import { readAddress, writeAddress } from '../../../web/workbench/state/address.ts';
import {
  emptyInvestigation,
  filterOf,
  type Investigation,
} from '../../../web/workbench/state/investigation.ts';
import { rounds } from '../../support/rounds.ts';

const investigations = fc
  .record({
    title: fc.string({ unit: 'grapheme' }),
    tool: fc.constantFrom('find', 'trace', 'breakdown', 'whatIf', 'browse', 'notes'),
    view: fc.constantFrom(
      'canvas',
      'table',
      'browse',
      'chart',
      'lanes',
      'compare',
      'map',
      'figures',
      'grades',
      'match',
      'duplicates',
      'intake',
    ),
    selected: fc.constantFrom(null, 'post/houston', 'case/a-b'),
    removed: fc.array(fc.constantFrom('post/houston', 'target/x')),
    notes: fc.dictionary(fc.stringMatching(/^[a-z/|]{1,9}$/), fc.string({ unit: 'grapheme' })),
    nodes: fc.array(
      fc.record(
        {
          id: fc.constantFrom('post/a', 'target/b'),
          label: fc.string(),
          labelZh: fc.constantFrom(null, '休斯敦'),
          x: fc.integer(),
        },
        { requiredKeys: ['id', 'label', 'labelZh'] },
      ),
    ),
  })
  .map(
    ({ nodes, ...rest }) =>
      ({ ...emptyInvestigation, ...rest, canvas: { ...emptyInvestigation.canvas, nodes } }) as Investigation,
  );

describe('an investigation', () => {
  test('kept in an address is the same when it is opened again', async () => {
    await fc.assert(
      fc.asyncProperty(investigations, async (investigation) => {
        expect(await readAddress(writeAddress(investigation))).toEqual({ investigation, notice: null });
      }),
      rounds(100),
    );
  });

  test('saved to a file is the same when it is opened again, with the revision it was saved at', () => {
    fc.assert(
      fc.property(investigations, (investigation) => {
        const text = writeInvestigationFile(investigation, { revision: 4, synthetic: true, savedAt: 'now' });
        expect(readInvestigationFile(text)).toEqual({
          investigation: { ...investigation, revision: 4 },
          dropped: [],
        });
      }),
      rounds(100),
    );
  });

  test.each([
    ['no JSON', 'x', 'not JSON'],
    ['another file', '{"a":1}', 'not a saved investigation'],
    ['a newer version', '{"format":"wishlist-graph-investigation","version":2}', 'newer program'],
    [
      'a file without an investigation',
      '{"format":"wishlist-graph-investigation","version":1}',
      'not an investigation',
    ],
  ])('is not opened from %s, which a sentence explains', (_, text, words) => {
    expect(() => readInvestigationFile(text)).toThrow(words);
  });
});

describe('a filter', () => {
  test('says only what was chosen', () => {
    expect(filterOf(emptyInvestigation.filters)).toBeUndefined();
    expect(
      filterOf({
        from: '2015',
        to: null,
        areas: ['area/bio'],
        classes: [],
        countries: [],
        roles: ['ATTENDED'],
        minConfidence: 0.5,
      }),
    ).toEqual({
      date: { gte: '2015' },
      area: { in: ['area/bio'] },
      postRole: { in: ['ATTENDED'] },
      confidence: { gte: 0.5 },
    });
    expect(allOf(undefined, null, {})).toBeUndefined();
    expect(allOf(casesOf('country/US'), casesOf('post/houston'))).toEqual({
      and: [{ targetCountry: { eq: 'country/US' } }, { post: { eq: 'post/houston' } }],
    });
  });

  test.each([
    ['POST', null, 'post/a', { post: { eq: 'post/a' } }],
    ['TARGET_COUNTRY', null, null, { targetCountry: { isNull: true } }],
    ['YEAR', '2017', null, { date: { eq: '2017' } }],
    ['YEAR', null, null, null],
    ['COOPERATION', 'JOINT_VENTURE', null, { cooperation: { eq: 'JOINT_VENTURE' } }],
    ['GRADE', null, null, { grade: { isNull: true } }],
    ['LANGUAGE', 'zh', null, { language: { eq: 'zh' } }],
  ] as const)('of the key %s %s is what opens its cases', (dimension, label, id, where) => {
    expect(filterOfKey({ dimension, label, id })).toEqual(where);
  });
});

describe('a grid', () => {
  const key = (dimension: 'AREA' | 'YEAR', label: string | null) => ({
    dimension,
    id: null,
    label,
    node: null,
  });
  const row = (area: string | null, year: string | null, caseCount: number) =>
    ({ keys: [key('AREA', area), key('YEAR', year)], caseCount }) as never;

  test('has years in order, areas by their cases, unknown keys last, and each count in its cell', () => {
    const rows = [row('a', '2019', 3), row('b', '2018', 9), row('a', '2018', 1), row(null, null, 50)];
    const grid = gridOf(rows, ['AREA', 'YEAR']);
    expect(grid.rows.map(({ name }) => name)).toEqual(['b', 'a', 'unknown']);
    expect(grid.columns.map(({ name }) => name)).toEqual(['2018', '2019', 'unknown']);
    const at = (r: number, c: number) => {
      const [one, other] = [grid.rows[r], grid.columns[c]];
      return one && other && grid.at(one, other)?.caseCount;
    };
    expect([at(0, 0), at(0, 1), at(1, 0), at(1, 1), at(2, 2)]).toEqual([9, undefined, 1, 3, 50]);
    expect(grid.most).toBe(50);
  });

  test('has areas by the cases that stand beside them, each counted once, where these are known', () => {
    const rows = [row('a', '2018', 4), row('a', '2019', 4), row('b', '2018', 5), row('c', '2018', 1)];
    const totals = {
      rows: new Map([
        ['a', 4],
        ['b', 5],
        ['c', 1],
      ]),
      columns: new Map(),
    };
    const grid = gridOf(rows, ['AREA', 'YEAR'], totals);
    expect(grid.rows.map(({ name, cases }) => [name, cases])).toEqual([
      ['b', 5],
      ['a', 4],
      ['c', 1],
    ]);
    expect(gridOf(rows, ['AREA', 'YEAR']).rows.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

describe('the canvas', () => {
  const tie = (from: string, to: string) => ({
    from,
    to,
    caseCount: 1,
    firstOn: null,
    lastOn: null,
    openEnded: false,
  });

  test('collapses only what nothing else is tied to, and never what is pinned', () => {
    const ties = [
      tie('post/a', 'target/1'),
      tie('post/a', 'target/2'),
      tie('post/b', 'target/2'),
      tie('post/a', 'target/3'),
    ];
    expect([...onlyTiedTo('post/a', ties, new Set(['target/3']))]).toEqual(['target/1']);
  });

  test('asks for the ties of each two kinds once, with the filter', () => {
    const asked = tieRequests(['post/b', 'post/a', 'target/1', 'area/bio'], { date: { gte: '2015' } });
    expect(asked.map(({ byPair }) => byPair)).toEqual([
      ['POST', 'TARGET'],
      ['POST', 'AREA'],
      ['TARGET', 'AREA'],
    ]);
    expect(asked[0]?.where).toEqual({
      and: [
        { date: { gte: '2015' } },
        { post: { in: ['post/a', 'post/b'] } },
        { target: { in: ['target/1'] } },
      ],
    });
  });

  test('puts posts left of cases, cases left of targets, and no two in one place', () => {
    const ids = ['post/a', 'post/b', 'case/1', 'target/1', 'target/2', 'company/1'];
    const places = layOut({ layout: 'flow', ids, ties: [], pinned: new Map(), groups: new Map() });
    const x = (id: string) => places.get(id)?.x ?? Number.NaN;
    expect(x('post/a')).toBeLessThan(x('case/1'));
    expect(x('case/1')).toBeLessThan(x('target/1'));
    expect(x('target/1')).toBeLessThan(x('company/1'));
    expect(new Set([...places.values()].map(({ x: left, y }) => `${left} ${y}`)).size).toBe(ids.length);
  });
});

test('the numbers of the map lead to our countries', () => {
  expect(['840', '156', '076', 76, 826].map(countryId)).toEqual([
    'country/US',
    'country/CN',
    'country/BR',
    'country/BR',
    'country/GB',
  ]);
  expect(countryId(undefined)).toBeUndefined();
});
