import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Box, boxAround, overlaps } from '../../../../web/workbench/model/picture/box.ts';
import { placeBeside } from '../../../../web/workbench/model/picture/placeBeside.ts';
import { placeLabels, widthOf } from '../../../../web/workbench/model/picture/placeLabels.ts';
import { shortName } from '../../../../web/workbench/model/picture/shortName.ts';

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
        expect(pairsThatOverlap([...settled.values()].map(({ x, y }) => boxAround(x, y, 56, 44)))).toBe(0);
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
