import type { DateFilter, IntFilter, StringFilter } from '../../../generated/schema.ts';
import { dayNumber } from '../../build/dayNumbers.ts';
import { NO_DAY, OPEN_END } from '../../projection.ts';

type Maybe<T> = T | null | undefined;

const given = <T>(value: Maybe<T>): value is T => value !== null && value !== undefined;

/** A test of a known value; null if the filter has none. */
type ValueTest<T> = ((value: T) => boolean) | null;

function every<T>(tests: readonly ValueTest<T>[]): ValueTest<T> {
  const present = tests.filter((test) => test !== null);
  return present.length === 0 ? null : (value) => present.every((test) => test(value));
}

export function textTest({ eq, in: any, contains, startsWith }: StringFilter): ValueTest<string> {
  return every<string>([
    given(eq) ? (value) => value === eq : null,
    given(any) ? (value) => any.includes(value) : null,
    given(contains) ? (value) => value.toLowerCase().includes(contains.toLowerCase()) : null,
    given(startsWith) ? (value) => value.toLowerCase().startsWith(startsWith.toLowerCase()) : null,
  ]);
}

export function numberTest({ eq, in: any, gte, lte }: IntFilter): ValueTest<number> {
  return every<number>([
    given(eq) ? (value) => value === eq : null,
    given(any) ? (value) => any.includes(value) : null,
    given(gte) ? (value) => value >= gte : null,
    given(lte) ? (value) => value <= lte : null,
  ]);
}

/** The bounds of a filter on dates: not before `since`, not after `until`; null if that side is not bounded. */
interface DateBounds {
  readonly since: number | null;
  readonly until: number | null;
}

/** Returns the bounds of a filter on dates. A date passes if it lies wholly within them; a bound that is open on one side requires only a known date. */
export function dateBounds({ eq, gte, lte }: DateFilter): DateBounds {
  const from = [eq, gte].filter(given).map(({ first }) => (first === null ? NO_DAY : dayNumber(first)));
  const ends = [eq, lte].filter(given).map(({ last }) => last);
  const to = ends.filter(given).map(dayNumber);
  if (lte?.last === null) from.push(NO_DAY);
  return {
    since: from.length === 0 ? null : Math.max(...from),
    until: to.length === 0 ? null : Math.min(...to),
  };
}

/** True if both days lie within the bounds. */
export const isWithinBounds = ({ since, until }: DateBounds, first: number, last: number): boolean =>
  (since === null || (first !== NO_DAY && first >= since)) &&
  (until === null || (last !== OPEN_END && last <= until));

/** Returns a test of a value that may be unknown. An unknown value passes only `isNull: true`. */
export function maybeTest<T>(test: ValueTest<T>, isNull: Maybe<boolean>): (value: T | null) => boolean {
  return (value) => {
    if (given(isNull) && (value === null) !== isNull) return false;
    if (test === null) return true;
    return value !== null && test(value);
  };
}
