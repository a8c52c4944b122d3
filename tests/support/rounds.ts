import fc from 'fast-check';

const share = Number(process.env.TEST_ROUNDS ?? 0.25);
if (!(share > 0))
  throw new Error(`TEST_ROUNDS is "${process.env.TEST_ROUNDS}": it must be a number above 0.`);

/** The seed of everything random in this run; `TEST_SEED` runs a printed one again. */
export const seed = Number(process.env.TEST_SEED ?? 1);

/** The rounds of a property test that makes so many in CI, as fast-check takes them: a quarter elsewhere, or as many times so many as `TEST_ROUNDS` says. */
export const rounds = (all: number): { numRuns: number; seed: number } => ({
  numRuns: Math.ceil(all * share),
  seed,
});

/** The cases of a long list that a run tests, in their order: all of them in CI; elsewhere a quarter, at least one, which ones the seed tells. */
export function someCases<T>(all: readonly T[]): T[] {
  const length = Math.min(all.length, Math.ceil(all.length * share));
  const [cases = []] = fc.sample(fc.subarray([...all], { minLength: length, maxLength: length }), {
    numRuns: 1,
    seed,
  });
  return cases;
}
