import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitLabels, labelSpan } from '../../../../web/workbench/model/picture/fitLabels.ts';
import { placeLabels } from '../../../../web/workbench/model/picture/placeLabels.ts';
import { rounds } from '../../../support/rounds.ts';

const label = fc.record({
  x: fc.double({ min: -2_000, max: 2_000, noNaN: true }),
  half: fc.double({ min: 1, max: 100, noNaN: true }),
});
const widthAt = (labels: readonly { x: number; half: number }[], k: number): number => {
  const { left, right } = labelSpan(labels, k);
  return right - left;
};

describe('fitting labels', () => {
  test('all lie within the width, and a little more enlargement would not do', () => {
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 200, max: 2_000 }),
        (labels, width) => {
          const k = fitLabels(labels, width, 1.2);
          expect(widthAt(labels, k)).toBeLessThanOrEqual(width);
          if (k < 1.2) expect(widthAt(labels, k + 0.001)).toBeGreaterThan(width);
        },
      ),
      rounds(200),
    );
  });

  test('no label runs over a side, and one for which there is no room is cut', () => {
    const names = fc.constantFrom('Jiangsu Industrial Technology', 'Transport and marine', 'Oslo');
    const shape = fc.record({
      x: fc.integer({ min: 20, max: 380 }),
      y: fc.integer({ min: 20, max: 200 }),
      text: names,
    });
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 25 }), (drawn) => {
        const shapes = drawn.map((each, index) => ({
          ...each,
          id: `target/${index}`,
          size: 10,
          priority: 0,
          badge: 0,
        }));
        const sides = { left: 0, top: 0, right: 400, bottom: 220 };
        for (const { id, text, box } of placeLabels(shapes, 11, undefined, [], sides)) {
          expect(box.left).toBeGreaterThanOrEqual(-0.01);
          expect(box.right).toBeLessThanOrEqual(400.01);
          const whole = shapes.find((each) => each.id === id)?.text ?? '';
          expect(text === whole || whole.startsWith(text.replace(/…$/, '').trim())).toBe(true);
        }
      }),
      rounds(200),
    );
  });

  test('a label stands on the side that is seen', () => {
    const shape = (id: string, x: number, y: number) => ({ id, x, y, size: 20, priority: 0, badge: 0 });
    // The second shape is where the first one's label would be, below it.
    const shapes = [
      { ...shape('a', 190, 100), text: 'Houston' },
      { ...shape('b', 190, 122), text: '' },
    ];
    const within = { left: 0, top: 0, right: 200, bottom: 200 };
    const xOf = (...more: [] | [typeof within]) =>
      placeLabels(shapes, 11, undefined, [], ...more).find(({ id }) => id === 'a')?.x ?? Number.NaN;
    expect(xOf()).toBeGreaterThan(190);
    expect(xOf(within)).toBeLessThan(190);
  });
});
