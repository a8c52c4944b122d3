import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '../../../src/names/compare/editDistance.ts';
import { plainDistance } from '../../support/plainDistance.ts';
import { rounds } from '../../support/rounds.ts';

test('the distance within a bound is that of the whole table', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 5 }), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(plainDistance(a, b), most + 1));
    }),
    rounds(4_000),
  );
});
