import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hypergeometricTail } from '../../../../src/projection/significance/hypergeometricTail.ts';
import { rounds } from '../../../support/rounds.ts';

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let found = 1n;
  for (let at = 1; at <= k; at += 1) found = (found * BigInt(n - k + at)) / BigInt(at);
  return found;
}

/** In whole numbers, and divided once at the end. */
function exact(all: number, marked: number, drawn: number, least: number): number {
  let ways = 0n;
  for (let hits = Math.max(0, least); hits <= Math.min(marked, drawn); hits += 1) {
    ways += choose(marked, hits) * choose(all - marked, drawn - hits);
  }
  return Number((ways * 10n ** 40n) / choose(all, drawn)) / 1e40;
}

describe('the hypergeometric tail', () => {
  // The first by whole numbers in Python, the last three by scipy.stats.hypergeom.sf, which is right to some ten digits at a million.
  test.each([
    [642, 190, 122, 36, 0.5494498134141518, 1e-13],
    [642, 190, 122, 60, 2.897061551564127e-7, 1e-13],
    [642, 171, 77, 40, 3.679027297740382e-7, 1e-13],
    [642, 5, 3, 3, 2.2781285083179029e-7, 1e-13],
    [5_000, 1_200, 700, 260, 2.4618059864152338e-17, 1e-12],
    [20_000, 4_000, 3_000, 700, 6.120072479134158e-7, 1e-12],
    [1_000_000, 300_000, 30_000, 9_400, 1.782065804536937e-7, 1e-7],
    [1_000_000, 300_000, 30_000, 8_800, 0.9949057349300003, 1e-7],
    [1_000_000, 120, 45_000, 30, 1.2216876131207026e-14, 1e-7],
  ])('of %i, %i marked, %i drawn, at least %i hits', (all, marked, drawn, least, probability, precision) => {
    const found = hypergeometricTail({ all, marked, drawn }, least);
    expect(Math.abs(found / probability - 1)).toBeLessThan(precision);
  });

  test('the hypergeometric tail agrees with counting all draws in whole numbers', () => {
    const draw = fc
      .integer({ min: 1, max: 60 })
      .chain((all) => fc.tuple(fc.constant(all), fc.nat(all), fc.nat(all), fc.nat(all)));
    fc.assert(
      fc.property(draw, ([all, marked, drawn, least]) => {
        const expected = exact(all, marked, drawn, least);
        const found = hypergeometricTail({ all, marked, drawn }, least);
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * expected);
        expect(hypergeometricTail({ all, marked: drawn, drawn: marked }, least)).toBe(found);
      }),
      rounds(2_000),
    );
  });
});
