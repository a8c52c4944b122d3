import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strengthOf } from '../../../../src/evidence/thousandths.ts';
import { addCosts, type Cost, compareCosts, zeroCost } from '../../../../src/projection/costs/cost.ts';
import { hopCost } from '../../../../src/projection/costs/hopCost.ts';
import { rounds } from '../../../support/rounds.ts';

const costOf = (hops: readonly number[]): Cost =>
  hops.reduce((sum, thousandths) => addCosts(sum, hopCost(thousandths)), zeroCost);

const productOf = (hops: readonly number[]): bigint =>
  hops.reduce((product, thousandths) => product * BigInt(thousandths), 1000n ** BigInt(8 - hops.length));

/** As costs should compare: the greater product first, of equal ones that of fewer hops. */
function compareExactly(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [productOf(one), productOf(other)];
  return a === b ? Math.sign(one.length - other.length) : a > b ? -1 : 1;
}

const hops = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });
const grades = fc.array(fc.constantFrom(950, 900, 850, 800, 720, 600, 500, 450, 400, 1000), {
  minLength: 1,
  maxLength: 8,
});

test('costs compare as the exact products of strengths, and by hops where these are equal', () => {
  const pairs = fc.oneof(fc.tuple(hops, hops), fc.tuple(grades, grades));
  fc.assert(
    fc.property(pairs, ([one, other]) => {
      expect(Math.sign(compareCosts(costOf(one), costOf(other)))).toBe(compareExactly(one, other));
    }),
    rounds(5000),
  );
});

test('products that no double tells apart are told apart', () => {
  // 999 · 997 = 998² − 1.
  const close: readonly [number[], number[]][] = [
    [
      [999, 997, 999, 997],
      [998, 998, 998, 998],
    ],
    ...nearestProducts(),
  ];
  for (const [one, other] of close)
    expect(Math.sign(compareCosts(costOf(one), costOf(other)))).toBe(compareExactly(one, other));
});

/** Pairs of products of eight strengths that lie closest together among many. */
function nearestProducts(): [number[], number[]][] {
  const products: { readonly hops: number[]; readonly product: bigint }[] = [];
  for (let seed = 1; seed <= 60_000; seed += 1) {
    const hops = Array.from({ length: 8 }, (_, at) => 941 + ((seed * (at + 7) * 2_654_435 + at * seed) % 59));
    products.push({ hops, product: productOf(hops) });
  }
  products.sort((one, other) => (one.product < other.product ? -1 : one.product > other.product ? 1 : 0));
  return products
    .slice(1)
    .map((next, at) => ({ next, before: products[at] ?? next }))
    .sort((one, other) => {
      const difference = one.next.product - one.before.product - (other.next.product - other.before.product);
      return difference < 0n ? -1 : difference > 0n ? 1 : 0;
    })
    .slice(0, 2000)
    .map(({ next, before }) => [before.hops, next.hops]);
}

test('strengths multiply exactly and are rounded once', () => {
  expect(strengthOf([900, 800])).toBe(0.72);
  expect(strengthOf([900, 900])).toBe(0.81);
  expect(strengthOf([50])).toBe(0.05);
  expect(strengthOf([950, 950, 950, 950, 950, 950, 950, 950])).toBe(0.6634204312890625);
  fc.assert(
    fc.property(hops, (hops) => {
      expect(strengthOf(hops)).toBe(Number(`${productOf(hops)}e-24`));
    }),
    rounds(100),
  );
});
