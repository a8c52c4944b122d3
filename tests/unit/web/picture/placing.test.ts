import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layOut } from '../../../../web/workbench/features/canvas/layout.ts';
import { type Box, boxAround, overlaps, type Place } from '../../../../web/workbench/model/picture/box.ts';
import { placeBeside } from '../../../../web/workbench/model/picture/placeBeside.ts';
import { placeLabels, widthOf } from '../../../../web/workbench/model/picture/placeLabels.ts';
import { placeLayers } from '../../../../web/workbench/model/picture/placeLayers.ts';
import { shortName } from '../../../../web/workbench/model/picture/shortName.ts';
import { type TieCurve, tieTexts } from '../../../../web/workbench/model/picture/tieTexts.ts';
import { rounds } from '../../../support/rounds.ts';

const pairsThatOverlap = (boxes: readonly Box[]): number =>
  boxes.reduce(
    (sum, box, index) => sum + boxes.slice(index + 1).filter((other) => overlaps(box, other)).length,
    0,
  );

const shape = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -300, max: 300 }),
  size: fc.integer({ min: 10, max: 56 }),
  text: fc.constantFrom('Houston CG', 'Akasemi Power', '休斯敦总领馆', 'Almothvik Inst. of Materials', ''),
  priority: fc.integer({ min: 0, max: 3 }),
  badge: fc.constantFrom(0, 7, 120),
});

const someShapes = fc
  .array(shape, { maxLength: 120 })
  .map((shapes) => shapes.map((each, index) => ({ ...each, id: `target/${index}` })));

describe('labels', () => {
  test('overlap neither a label nor a shape, at any enlargement', () => {
    fc.assert(
      fc.property(someShapes, fc.constantFrom(3, 11, 40), (shapes, size) => {
        const labels = placeLabels(shapes, size).map(({ box }) => box);
        expect(pairsThatOverlap(labels)).toBe(0);
        for (const { x, y, size: wide } of shapes)
          expect(labels.filter((label) => overlaps(label, boxAround(x, y, wide)))).toEqual([]);
      }),
    );
  });

  test('stand in boxes that hold their text', () => {
    fc.assert(
      fc.property(someShapes, (shapes) => {
        for (const { text, box, isBadge } of placeLabels(shapes, 11))
          expect(box.right - box.left).toBeGreaterThanOrEqual(widthOf(text, isBadge ? 9 : 11));
      }),
    );
  });

  test('go to the record of more weight where two want one place', () => {
    const at = (id: string, x: number, priority: number) => ({
      id,
      x,
      y: 0,
      size: 26,
      text: 'A long name here',
      priority,
      badge: 0,
    });
    const crowded = Array.from({ length: 40 }, (_, index) =>
      at(`target/${index}`, 27 * index, index === 20 ? 9 : 0),
    );
    const labels = placeLabels(crowded, 11);
    expect(labels[0]?.id).toBe('target/20');
    expect(labels.length).toBeLessThan(40);
    expect(placeLabels([at('target/a', 0, 0), at('target/b', 400, 0)], 11)).toHaveLength(2);
  });

  test('are short', () => {
    expect(shortName('Consulate-General in Houston')).toBe('Houston CG');
    expect(shortName('Embassy in Tokyo')).toBe('Tokyo Embassy');
    expect(shortName('Akasemi Power Co., Ltd.')).toBe('Akasemi Power');
    expect(shortName('Akaharayama Institute of Mechanical Engineering')).toBe('Akaharayama Inst. of Mechan…');
    // A Chinese character is as wide as two letters.
    expect(shortName('俄罗斯国际仪表制造商及信息通讯技术专家联盟')).toBe('俄罗斯国际仪表制造商及信息…');
    expect(shortName('北欧创新中心')).toBe('北欧创新中心');
  });
});

/** Ties of a fan and of chains, some of them short, bent as those of the canvas. */
const someTies = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 0, max: 11 }),
      fc.constantFrom('', '4', '✎ 12'),
    ),
    { maxLength: 24 },
  )
  .map((all) => all.filter(([from, to]) => from !== to));

describe('relations on ties', () => {
  const tie = (from: Place & { id: string }, to: Place & { id: string }, said = ''): TieCurve => ({
    from: { size: 26, ...from },
    to: { size: 26, ...to },
    control: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 20 },
    relation: 'took part · offered',
    said,
  });

  test('overlap no label, no shape and no other relation', () => {
    fc.assert(
      fc.property(someShapes, someTies, fc.constantFrom(3, 11, 40), (shapes, ends, size) => {
        const ties = ends.flatMap(([from, to, said]) => {
          const [a, b] = [shapes[from], shapes[to]];
          return a && b ? [tie(a, b, said)] : [];
        });
        const labels = placeLabels(shapes, size, widthOf, tieTexts(ties)).map(({ box }) => box);
        expect(pairsThatOverlap(labels)).toBe(0);
        for (const { x, y, size: wide } of shapes)
          expect(labels.filter((label) => overlaps(label, boxAround(x, y, wide)))).toEqual([]);
      }),
    );
  });

  const textsOf = (...ties: readonly TieCurve[]) =>
    placeLabels([], 11, widthOf, tieTexts(ties)).map(({ text }) => text);
  const at = (id: string, x: number, y: number) => ({ id, x, y });

  test('stand where they fit, else the number of cases alone', () => {
    expect(textsOf(tie(at('post/a', 0, 0), at('target/b', 210, 0)))).toEqual(['took part · offered']);
    expect(textsOf(tie(at('post/a', 0, 0), at('target/b', 210, 0), '4'))).toEqual([
      'took part · offered · 4',
    ]);
    expect(textsOf(tie(at('post/a', 0, 0), at('target/b', 90, 0), '4'))).toEqual(['4']);
    expect(textsOf(tie(at('post/a', 0, 0), at('target/b', 90, 0)))).toEqual([]);
  });

  test('stand on no other tie', () => {
    const across = tie(at('post/a', 0, 0), at('target/b', 400, 0));
    const through = ['c', 'd', 'e', 'f', 'g'].map((id, index) =>
      tie(at(`post/${id}`, 80 + 60 * index, -8), at(`target/${id}`, 80 + 60 * index, 8)),
    );
    expect(textsOf(across)).toEqual(['took part · offered']);
    expect(textsOf(across, ...through)).toEqual([]);
  });
});

describe('new records', () => {
  test('of five expansions of one place stand on nothing, and nothing else moves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25 }), (count) => {
        let settled = new Map([['post/houston', { x: 0, y: 0 }]]);
        for (let expansion = 0; expansion < 5; expansion++) {
          const fresh = Array.from({ length: count }, (_, index) => `target/${expansion}-${index}`);
          const places = placeBeside(
            settled,
            fresh,
            fresh.map((id) => ({ from: 'post/houston', to: id })),
          );
          expect([...places.keys()].sort()).toEqual([...fresh].sort());
          settled = new Map([...settled, ...places]);
        }
        expect(pairsThatOverlap([...settled.values()].map(({ x, y }) => boxAround(x, y, 56)))).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  test('stand nearer to what they are tied to than to the rest', () => {
    const settled = new Map([
      ['post/houston', { x: 0, y: 0 }],
      ['post/moscow', { x: 2_000, y: 0 }],
    ]);
    const places = placeBeside(
      settled,
      ['target/x', 'target/alone'],
      [{ from: 'target/x', to: 'post/moscow' }],
    );
    expect(places.get('target/x')?.x).toBeGreaterThan(1_800);
    expect(places.has('target/alone')).toBe(true);
  });
});

describe('paths in layers', () => {
  const path = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 0, maxLength: 4 });
  const paths = fc
    .array(path, { minLength: 1, maxLength: 6 })
    .map((all) => all.map((between) => ['post/from', ...between.map((id) => `target/${id}`), 'country/to']));

  test('stand on nothing, begin at the left, end at the right, and no other record stands on the first', () => {
    fc.assert(
      fc.property(paths, (all) => {
        const places = placeLayers(all);
        expect([...places.keys()].sort()).toEqual([...new Set(all.flat())].sort());
        expect(pairsThatOverlap([...places.values()].map(({ x, y }) => boxAround(x, y, 56)))).toBe(0);
        const xs = [...places.values()].map(({ x }) => x);
        expect(places.get('post/from')?.x).toBe(Math.min(...xs));
        expect(places.get('country/to')?.x).toBe(Math.max(...xs));
        const inTheMiddle = [...places].filter(([, { y }]) => y === 0).map(([id]) => id);
        expect(inTheMiddle.sort()).toEqual([...(all[0] ?? [])].sort());
      }),
    );
  });

  test('lead to the right along every hop where the paths agree on the order', () => {
    const places = placeLayers([
      ['a', 'c', 'd'],
      ['a', 'b', 'c', 'd'],
    ]);
    expect(['a', 'b', 'c', 'd'].map((id) => places.get(id)?.x)).toEqual([0, 210, 420, 630]);
  });
});

describe('a whole layout', () => {
  test('leaves no shape on another, wherever pinned ones stand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<'force' | 'flow' | 'rings'>('force', 'flow', 'rings'),
        fc.integer({ min: 2, max: 110 }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (layout, count, step, isPinned) => {
          const ids = Array.from(
            { length: count },
            (_, index) => `${['post', 'target', 'company'][index % 3]}/${index}`,
          );
          const ties = ids
            .slice(1)
            .map((to, index) => ({ from: ids[(index * step) % (index + 1)] ?? '', to }));
          const pinned = new Map(isPinned ? [[ids[0] ?? '', { x: 3, y: -2 }] as const] : []);
          const places = layOut({ layout, ids, ties, pinned, groups: new Map() });
          expect([...places.keys()].sort()).toEqual([...ids].sort());
          expect(pairsThatOverlap([...places.values()].map(({ x, y }) => boxAround(x, y, 56)))).toBe(0);
          for (const [id, at] of pinned) expect(places.get(id)).toEqual(at);
        },
      ),
      rounds(80),
    );
  });
});
