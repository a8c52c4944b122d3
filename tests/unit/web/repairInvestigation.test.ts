import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAddress, writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation, type Investigation } from '../../../web/workbench/state/investigation.ts';
import { droppedWords, repairInvestigation } from '../../../web/workbench/state/repairInvestigation.ts';
import { rounds } from '../../support/rounds.ts';

/** An investigation in which every entry differs from an empty one. */
const full: Investigation = {
  title: 'Houston',
  tool: 'trace',
  view: 'map',
  selected: 'post/houston',
  slice: { label: 'Houston', where: { post: { eq: 'post/houston' } } },
  filters: {
    from: '2015',
    to: '2018-06',
    areas: ['area/bio'],
    classes: ['class/mic2025.10'],
    countries: ['country/JP'],
    roles: ['REFERRED', 'ATTENDED'],
    minConfidence: 0.5,
  },
  canvas: {
    nodes: [
      { id: 'post/houston', label: 'Houston', labelZh: '休斯敦', x: 1, y: -2, pinned: true },
      { id: 'target/a', label: 'A', labelZh: null },
      { id: 'case/b', label: 'B', labelZh: null },
    ],
    layout: 'flow',
    grouping: 'area',
    sizedBy: 'PAGERANK',
    colouredBy: 'area',
    leastCases: 3,
  },
  trace: {
    from: 'post/houston',
    to: 'target/a',
    maxHops: 6,
    first: 9,
    order: 'STRONGEST',
    through: ['POST'],
    avoid: ['company/c'],
    disjoint: true,
    timeRespecting: true,
    unsourced: true,
    sameRole: true,
    chosen: 2,
  },
  breakdown: { rows: 'YEAR', columns: 'GRADE', scheme: 'scheme/areas' },
  lanes: { of: 'AREA', chosen: ['area/bio'] },
  compare: {
    left: { id: 'post/houston', from: '2015', to: '2016-06' },
    right: { id: 'post/moscow', from: '2017', to: '2018' },
    by: 'TARGET_COUNTRY',
  },
  browse: { kind: 'POST', text: 'cons', facets: { area: ['area/bio'] } },
  figures: { text: 'russia', shown: 'DISAGREE' },
  removed: ['post/houston', 'post/moscow'],
  sides: { from: ['post/houston'], to: ['target/a', 'country/JP'] },
  notes: { '': 'whole', 'post/houston': 'closed', 'post/houston|target/a': 'tie' },
  revision: 7,
};

/** A deep copy with the value at a path changed by `edit`; undefined takes it out. */
function edited(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(full);
  const parent = path.slice(0, -1).reduce<unknown>((each, key) => Object(each)[key], copy);
  Object(parent)[path.at(-1) ?? ''] = value;
  return copy;
}

describe('a saved investigation', () => {
  test('of today is read whole, and nothing is dropped', () => {
    expect(repairInvestigation(full)).toEqual({ investigation: full, dropped: [] });
    expect(droppedWords([])).toBeNull();
  });

  test.each<[string, unknown, Investigation]>([
    ['is empty', {}, emptyInvestigation],
    [
      'knows no breakdown yet',
      { title: 'Old', view: 'table' },
      { ...emptyInvestigation, title: 'Old', view: 'table' },
    ],
    [
      'has a search without the later settings',
      { trace: { from: 'post/a', to: 'target/b', maxHops: 3 } },
      {
        ...emptyInvestigation,
        trace: { ...emptyInvestigation.trace, from: 'post/a', to: 'target/b', maxHops: 3 },
      },
    ],
    [
      'has records of the canvas by their ids alone, which go by these',
      { canvas: { nodes: [{ id: 'post/a' }] } },
      {
        ...emptyInvestigation,
        canvas: { ...emptyInvestigation.canvas, nodes: [{ id: 'post/a', label: 'post/a', labelZh: null }] },
      },
    ],
  ])('of an older program that %s is read whole', (_, given, investigation) => {
    expect(repairInvestigation(given)).toEqual({ investigation, dropped: [] });
  });

  test.each<[readonly (string | number)[], unknown, Partial<Investigation>, string]>([
    [['view'], 'moon', { view: 'canvas' }, 'view ("moon")'],
    [['selected'], 'nonsense', { selected: null }, 'selected ("nonsense")'],
    [['slice'], { where: {} }, { slice: null }, 'slice ({"where":{}})'],
    [['filters', 'from'], 'x', { filters: { ...full.filters, from: null } }, 'filters.from ("x")'],
    [['filters', 'areas'], ['area/bio', 'x', 3], {}, 'filters.areas.2 (3)'],
    [
      ['canvas', 'nodes', 1],
      1,
      { canvas: { ...full.canvas, nodes: full.canvas.nodes.filter((_, i) => i !== 1) } },
      'canvas.nodes.1 (1)',
    ],
    [
      ['canvas', 'nodes', 0, 'x'],
      'left',
      {
        canvas: {
          ...full.canvas,
          nodes: full.canvas.nodes.map((node, index) => {
            if (index > 0) return node;
            const { x: _, ...others } = node;
            return others;
          }),
        },
      },
      'canvas.nodes.0.x ("left")',
    ],
    [['canvas', 'sizedBy'], 'MOON', { canvas: { ...full.canvas, sizedBy: null } }, 'canvas.sizedBy ("MOON")'],
    [['trace', 'maxHops'], 99, { trace: { ...full.trace, maxHops: 4 } }, 'trace.maxHops (99)'],
    [
      ['breakdown', 'columns'],
      'YEAR',
      { breakdown: { ...full.breakdown, columns: 'AREA' } },
      'breakdown.columns ("YEAR")',
    ],
    [
      ['notes', 'post/houston'],
      5,
      { notes: { '': 'whole', 'post/houston|target/a': 'tie' } },
      'notes.post/houston (5)',
    ],
    [['removed'], 'post/houston', { removed: [] }, 'removed ("post/houston")'],
    [['later'], { thing: 1 }, {}, 'later ({"thing":1})'],
  ])('with %j as %j keeps everything else, and says what it dropped', (path, value, repaired, line) => {
    const { investigation, dropped } = repairInvestigation(edited(path, value));
    expect(investigation).toEqual({ ...full, ...repaired });
    expect(dropped).toContain(line);
  });

  test('is read whatever it contains, and the result is read again unchanged', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(full), '__proto__', 'other'), fc.jsonValue(), {
          noNullPrototype: true,
        }),
        fc.subarray(Object.keys(full)),
        (junk, kept) => {
          const valid = Object.fromEntries(Object.entries(full).filter(([key]) => kept.includes(key)));
          const { investigation } = repairInvestigation({ ...junk, ...valid });
          expect(investigation).toMatchObject(valid);
          expect(repairInvestigation(investigation)).toEqual({ investigation, dropped: [] });
        },
      ),
      rounds(200),
    );
  });

  test('loses only the invalid members of a list', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc
              .constantFrom('post/a', 'target/b', 'company/c')
              .map((id) => ({ id, label: id, labelZh: null })),
            fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.array(fc.integer())),
          ),
          { maxLength: 12 },
        ),
        (nodes) => {
          const isValid = (node: unknown) =>
            typeof Object(node).id === 'string' && Object(node).id.includes('/');
          const { investigation, dropped } = repairInvestigation({ canvas: { nodes } });
          const valid = nodes.filter(isValid);
          expect(investigation.canvas.nodes).toEqual(valid);
          expect(dropped).toHaveLength(nodes.length - valid.length);
        },
      ),
      rounds(200),
    );
  });

  test.each([null, 3, 'x', [1]])('cannot be read from %j, which a sentence explains', (given) => {
    expect(() => repairInvestigation(given)).toThrow(
      'This is not an investigation: it must be a JSON object.',
    );
  });
});

describe('a link', () => {
  test('that is damaged opens with what is still legible in it', async () => {
    const { investigation, notice } = await readAddress('#selected=post/houston&tool=trace&state=AAAA');
    expect(investigation).toEqual({ ...emptyInvestigation, selected: 'post/houston', tool: 'trace' });
    expect(notice).toBe('The link is damaged: a part of it is missing.');
  });

  test('cut at any length opens without an error', async () => {
    const hash = writeAddress(full);
    for (let length = 0; length < hash.length; length += 7) {
      const { investigation } = await readAddress(hash.slice(0, length));
      expect(repairInvestigation(investigation).dropped).toEqual([]);
    }
  });

  test('with a wrong entry says which one it opened without', async () => {
    const { investigation, notice } = await readAddress('#selected=x&view=table');
    expect(investigation).toEqual({ ...emptyInvestigation, view: 'table' });
    expect(notice).toBe('Opened without one entry that could not be read: selected ("x").');
  });
});
