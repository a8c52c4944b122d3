import type { Band } from '../generated/schema.ts';

/** The bands of confidence, the weakest first, each from its lower bound in thousandths to the next. */
export const bands = [
  { name: 'WEAK', from: 0 },
  { name: 'FAIR', from: 400 },
  { name: 'GOOD', from: 600 },
  { name: 'STRONG', from: 800 },
] as const;

const indexOf = (thousandths: number) => bands.findLastIndex(({ from }) => thousandths >= from);

/** Returns the band of a confidence in thousandths; UNGRADED without one. */
export const bandOf = (thousandths: number | null): Band =>
  thousandths === null ? 'UNGRADED' : (bands[indexOf(thousandths)]?.name ?? 'WEAK');

/** Returns the greatest confidence that further reports can add up to, in thousandths: the top of the band above that of the best report. */
export const ceilingOf = (best: number): number => (bands[indexOf(best) + 2]?.from ?? 1000) - 1;
