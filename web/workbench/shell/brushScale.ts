/** The cases of one year. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** The earliest year that has a place on the scale; an earlier date is more often a slip than a case. */
export const EARLIEST_YEAR = 1980;

/** The years that bars and handles share, and the cases that have no place among them. */
export interface BrushScale {
  readonly years: readonly YearCount[];
  readonly outlierCount: number;
}

/** Takes the years from 1980 to the next one for the scale: a single date of 1900 or 2099 would leave no room for the others. */
export function brushScale(counted: readonly YearCount[], thisYear: number): BrushScale {
  const fits = ({ year }: YearCount) => year >= EARLIEST_YEAR && year <= thisYear + 1;
  const within = counted.filter(fits);
  const first = within[0]?.year ?? thisYear;
  const last = within.at(-1)?.year ?? first - 1;
  const counts = new Map(within.map(({ year, count }) => [year, count]));
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      count: counts.get(first + index) ?? 0,
    })),
    outlierCount: counted.reduce((sum, each) => sum + (fits(each) ? 0 : each.count), 0),
  };
}

/** A window of years moved by so many years, as wide as before: it stops at the ends of the scale. */
export function movedWindow(
  [from, to]: readonly [number, number],
  by: number,
  first: number,
  last: number,
): [number, number] {
  const step = Math.max(first - from, Math.min(last - to, by));
  return [from + step, to + step];
}
