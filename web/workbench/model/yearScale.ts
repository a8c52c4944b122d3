/** The cases of one year. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** The earliest year that has a place on the scale; an earlier date is more often a slip than a case. */
export const EARLIEST_YEAR = 1980;

/** The years that have a bar, and the cases that have no place among them. */
export interface YearScale {
  readonly years: readonly YearCount[];
  readonly outlierCount: number;
}

/** Returns every year from the first counted one to the last, from 1980 to next year: a single date of 1900 or 2099 would leave no room for the others. */
export function yearScale(counted: readonly YearCount[], thisYear: number): YearScale {
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

/** The most years that have room for their names below the bars of a record's panel. */
const MAX_LABELS = 8;

/** Returns the distance between the bars whose year is written below them. */
export const labelledEvery = (bars: number): number => Math.max(1, Math.ceil(bars / MAX_LABELS));
