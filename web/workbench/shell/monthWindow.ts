/** A window of a scale: its first and its last month, counted from the first month of the scale. */
export type MonthWindow = readonly [first: number, last: number];

/** A period by the first and the last year or month in it; null where a side is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** The month of a date on the scale; that of January, or of December for an end, where the date is a year. */
function monthOf(date: string, firstYear: number, edge: 'from' | 'to'): number {
  const [year = 0, month = edge === 'from' ? 1 : 12] = date.split('-').map(Number);
  return 12 * (year - firstYear) + month - 1;
}

/** Returns the part of a scale of `months` that a period takes; what lies beyond the scale is cut. */
export function windowOf({ from, to }: Period, firstYear: number, months: number): MonthWindow {
  const within = (month: number) => Math.max(0, Math.min(months - 1, month));
  return [
    from === null ? 0 : within(monthOf(from, firstYear, 'from')),
    to === null ? months - 1 : within(monthOf(to, firstYear, 'to')),
  ];
}

/** A month of the scale as a date: `2016-03`. */
export const monthText = (month: number, firstYear: number): string =>
  `${firstYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** An end of a window as a date: a year where it is the first or the last month of one, else a month. */
export const endText = (month: number, firstYear: number, edge: 'from' | 'to'): string =>
  monthText(month, firstYear).slice(0, month % 12 === (edge === 'from' ? 0 : 11) ? 4 : 7);

/** The period of a window on a scale of `months`, by year where it can be; a side at the end of the scale is open. */
export const periodOf = ([first, last]: MonthWindow, firstYear: number, months: number): Period => ({
  from: first === 0 ? null : endText(first, firstYear, 'from'),
  to: last === months - 1 ? null : endText(last, firstYear, 'to'),
});

/** A window moved by so many months, as wide as before: it stops at the ends of a scale of `months`. */
export function movedWindow([first, last]: MonthWindow, by: number, months: number): MonthWindow {
  const step = Math.max(-first, Math.min(months - 1 - last, by));
  return [first + step, last + step];
}

/** A window one of whose ends has moved by so many months: it stops at the other end and at that of the scale. */
export const stretchedWindow = (
  [first, last]: MonthWindow,
  edge: 'from' | 'to',
  by: number,
  months: number,
): MonthWindow =>
  edge === 'from'
    ? [Math.max(0, Math.min(last, first + by)), last]
    : [first, Math.max(first, Math.min(months - 1, last + by))];
