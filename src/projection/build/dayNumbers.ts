import { NO_DAY, OPEN_END } from '../projection.ts';

const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day. */
export const dayNumber = (day: string): number =>
  Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY);

/** The ISO day of a day number. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Days as the graph keeps them, as numbers; repeated days are worked out once. */
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
