/** The bands of support from the weakest, each from its lower bound (in thousandths) to the next. */
const bounds = [
  { name: 'WEAK', from: 0 },
  { name: 'FAIR', from: 400 },
  { name: 'GOOD', from: 600 },
  { name: 'STRONG', from: 800 },
] as const;

/** The word for a confidence; UNGRADED where there is none. */
export type Band = (typeof bounds)[number]['name'] | 'UNGRADED';

export const bands = bounds;

const indexOf = (thousandths: number) => bounds.findLastIndex(({ from }) => thousandths >= from);

/** The band of a confidence in thousandths. */
export const bandOf = (thousandths: number | null): Band =>
  thousandths === null ? 'UNGRADED' : (bounds[indexOf(thousandths)]?.name ?? 'WEAK');

/** The most that further reports can raise a best report to, in thousandths: the top of the band above its own. */
export const ceilingOf = (best: number): number => (bounds[indexOf(best) + 2]?.from ?? 1000) - 1;
