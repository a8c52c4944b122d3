/** Number of a month since the year 0, of a date such as `2019-03`. */
export function monthNumber(month: string): number {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  return 12 * year + ofYear - 1;
}

/** The scale of a timeline: its first month, the number of its months, and the years that begin on it. */
export interface MonthScale {
  readonly first: number;
  readonly count: number;
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** The longest scale that is drawn: 40 years. A single date of 1900 would leave no room for the others. */
const MOST_MONTHS = 480;

/** The months from the first to the last of some, whole years; of more than 40 years, the last ones. */
export function monthScale(months: readonly string[]): MonthScale | null {
  const numbers = months.map(monthNumber);
  const [first] = numbers;
  if (first === undefined) return null;
  const lowest = numbers.reduce((least, each) => Math.min(least, each), first);
  const highest = numbers.reduce((most, each) => Math.max(most, each), first);
  const end = 12 * (Math.floor(highest / 12) + 1);
  const begin = Math.max(12 * Math.floor(lowest / 12), end - MOST_MONTHS);
  const count = end - begin;
  return {
    first: begin,
    count,
    years: Array.from({ length: count / 12 }, (_, index) => ({ year: begin / 12 + index, at: 12 * index })),
  };
}

/** The years whose names are drawn where a month is `step` wide and a name takes `room`: no name reaches another, or beyond the end of the scale. */
export function namedYears({ count, years }: MonthScale, step: number, room: number): readonly number[] {
  const every = Math.ceil(room / (12 * step));
  return years
    .filter(({ year, at }) => year % every === 0 && (count - at) * step >= room)
    .map(({ year }) => year);
}
