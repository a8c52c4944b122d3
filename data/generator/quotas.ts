/** Shares `total` out in proportion to `weights`, whole and at least `least` each, so that the shares add up. */
export function quotas(total: number, weights: readonly number[], least = 0): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => Math.max(least, (weight / sum) * total));
  const shares = exact.map(Math.floor);
  let rest = total - shares.reduce((a, b) => a + b, 0);
  // Largest remainder first; where the floors were too generous, the largest share gives.
  const order = exact
    .map((value, i) => ({ i, part: value % 1 }))
    .sort((a, b) => b.part - a.part || a.i - b.i);
  for (let turn = 0; rest > 0; turn++, rest--) grow(shares, order[turn % order.length]?.i ?? 0, 1);
  for (; rest < 0; rest++) grow(shares, shares.indexOf(Math.max(...shares)), -1);
  return shares;
}

function grow(shares: number[], at: number, by: number): void {
  shares[at] = (shares[at] ?? 0) + by;
}
