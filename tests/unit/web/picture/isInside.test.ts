import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isInside } from '../../../../web/workbench/model/picture/isInside.ts';
import { rounds } from '../../../support/rounds.ts';

const square = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

test('a place is inside a square exactly if it is between its sides, whichever way the square is drawn', () => {
  const coordinate = fc.double({ min: -5, max: 15, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, fc.boolean(), (x, y, turned) => {
      fc.pre([x, y].every((each) => each !== 0 && each !== 10));
      const inside = x > 0 && x < 10 && y > 0 && y < 10;
      expect(isInside({ x, y }, turned ? [...square].reverse() : square)).toBe(inside);
    }),
    rounds(1_000),
  );
});

test('a bow leaves out what it goes around', () => {
  const bow = [...square.slice(0, 2), { x: 5, y: 5 }, ...square.slice(2)];
  expect(isInside({ x: 8, y: 5 }, bow)).toBe(false);
  expect(isInside({ x: 3, y: 5 }, bow)).toBe(true);
});

test('nothing is inside a line that was not closed around anything', () => {
  expect(isInside({ x: 1, y: 1 }, [])).toBe(false);
  expect(isInside({ x: 1, y: 1 }, [{ x: 1, y: 1 }])).toBe(false);
});
