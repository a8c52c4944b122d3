/** The product of strengths in thousandths, worked out exactly and then as the nearest number: 900 and 800 give 0.72. */
export function strengthOf(thousandths: readonly number[]): number {
  const product = thousandths.reduce((all, each) => all * BigInt(each), 1n);
  return Number(`${product}e-${3 * thousandths.length}`);
}
