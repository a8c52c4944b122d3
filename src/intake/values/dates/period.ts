import { parsePartialDate } from '../../../text/partialDate.ts';

/** A day, month or year. */
export interface Point {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The time from the beginning of one point to the end of another; a point alone is both. No `to` is a time that is still open. */
export interface Period {
  readonly from: Point;
  readonly to: Point | null;
}

const two = (value: number) => String(value).padStart(2, '0');

const textOf = ({ year, month, day }: Point) =>
  [String(year).padStart(4, '0'), ...(month ? [two(month), ...(day ? [two(day)] : [])] : [])].join('-');

export const pointPeriod = (year: number, month?: number, day?: number): Period => {
  const point = { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
  return { from: point, to: point };
};

export const monthsPeriod = (year: number, first: number, last: number): Period => ({
  from: { year, month: first },
  to: { year, month: last },
});

/** Years that a date of this subject can have; others are slips, or no years. */
const YEARS = { first: 1800, last: 2100 };

/** Returns a period as the data package writes it: `2019-03`, `2019-03-21/2019-03-31`, `2019/..`; undefined if it is not one of the calendar. */
export function writePeriod({ from, to }: Period): string | undefined {
  const first = textOf(from);
  const last = to === null ? '..' : textOf(to);
  const text = first === last ? first : `${first}/${last}`;
  const years = [from.year, to?.year ?? from.year];
  if (years.some((year) => year < YEARS.first || year > YEARS.last)) return undefined;
  return parsePartialDate(text) ? text : undefined;
}
