import { NO_DAY, OPEN_END } from '../projection.ts';

const DAY = 86_400_000;

/** Returns the number of an ISO day, counted from 1970-01-01. */
export const dayNumber = (day: string): number =>
  Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY);

/** Returns the ISO day of a day number. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Numbers of the days that the graph stores as texts; each distinct day is parsed once. */
export class DayNumbers {
  private readonly known = new Map<string, number>();

  first(day: string | null | undefined): number {
    return day ? this.number(day) : NO_DAY;
  }

  last(day: string | null | undefined): number {
    return day ? this.number(day) : OPEN_END;
  }

  private number(day: string): number {
    let number = this.known.get(day);
    if (number === undefined) {
      number = dayNumber(day);
      this.known.set(day, number);
    }
    return number;
  }
}
