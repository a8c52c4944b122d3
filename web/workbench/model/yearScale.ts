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

/** Returns every year from the first to the last of those counted and those of a chosen period, which has its place where no case matches too. They are from 1980 to next year: a single date of 1900 or 2099 would leave no room for the others. */
export function yearScale(
  counted: readonly YearCount[],
  thisYear: number,
  period: readonly (string | null)[] = [],
): YearScale {
  const hasPlace = (year: number) => year >= EARLIEST_YEAR && year <= thisYear + 1;
  const fits = ({ year }: YearCount) => hasPlace(year);
  const within = counted.filter(fits);
  const chosen = period.flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))])).filter(hasPlace);
  const all = [...within.map(({ year }) => year), ...chosen];
  const first = all.length > 0 ? Math.min(...all) : thisYear;
  const last = all.length > 0 ? Math.max(...all) : first - 1;
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
