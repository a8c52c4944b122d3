import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noisyOr } from '../../../src/evidence/thousandths.ts';
import { rounds } from '../../support/rounds.ts';

/** 1 − ∏(1 − c) as a fraction, rounded by comparing it with every half: slow and plain. */
function exactly(values: readonly number[]): number {
  const whole = 1000n ** BigInt(values.length);
  const doubt = values.reduce((product, value) => product * BigInt(1000 - value), 1n);
  let rounded = 0;
  // The sum reaches `rounded + 1/2` thousandths: 2000 · (whole − doubt) ≥ (2 · rounded + 1) · whole.
  while (2000n * (whole - doubt) >= (2n * BigInt(rounded) + 1n) * whole) rounded += 1;
  return rounded;
}

describe('1 − ∏(1 − c) in whole thousandths', () => {
  test('the noisy-or equals the exact fraction, rounded half up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 12 }), (values) => {
        expect(noisyOr(values, 1000)).toBe(exactly(values));
      }),
      rounds(100),
    );
  });

  test('the noisy-or rounds halves up where a floating point product goes down', () => {
    // 1 − 0.75 · 0.65 = 0.5125
    expect(noisyOr([250, 350], 1000)).toBe(513);
    // 1 − 0.45 · 0.55 · 0.7 · … ends in an exact half.
    expect(noisyOr([500, 500, 500, 500], 1000)).toBe(938);
    expect(exactly([500, 500, 500, 500])).toBe(938);
  });

  test('the noisy-or never exceeds the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 999 }),
        (values, most) => {
          expect(noisyOr(values, most)).toBe(Math.min(exactly(values), most));
        },
      ),
      rounds(100),
    );
  });

  test('the noisy-or of a hundred thousand reports takes no longer than that of a few', () => {
    expect(noisyOr(new Array(100_000).fill(100), 599)).toBe(599);
  });
});
