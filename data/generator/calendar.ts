/** Days are counted from 2015-01-01, which is day 0. */
const FIRST = Date.UTC(2015, 0, 1);
const DAY = 86_400_000;

/** Returns the number of an ISO day. */
export function dayNumber(iso: string): number {
  return Math.round((Date.parse(iso) - FIRST) / DAY);
}

/** Returns the ISO day of a number. */
export function isoDay(day: number): string {
  return new Date(FIRST + day * DAY).toISOString().slice(0, 10);
}

/** The day itself, or the Friday before a weekend: notices come out on working days. */
export function workingDay(day: number): number {
  const weekday = (day + 4) % 7;
  return day - (weekday === 6 ? 1 : weekday === 0 ? 2 : 0);
}
