/** Returns the product of strengths in thousandths as the number nearest to the exact product: 0.72 for 900 and 800. */
export function strengthOf(thousandths: readonly number[]): number {
  const product = thousandths.reduce((all, each) => all * BigInt(each), 1n);
  return Number(`${product}e-${3 * thousandths.length}`);
}
