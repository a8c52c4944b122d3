import { dayNumber } from '../../build/dayNumbers.ts';
import { NO_DAY, OPEN_END } from '../../projection.ts';
import type { DateFilter, NumberFilter, TextFilter } from '../caseFilter.ts';

type Maybe<T> = T | null | undefined;

const given = <T>(value: Maybe<T>): value is T => value !== null && value !== undefined;

/** What a filter says of a value that is known; null where it says nothing of it. */
export type ValueTest<T> = ((value: T) => boolean) | null;

function every<T>(tests: readonly ValueTest<T>[]): ValueTest<T> {
  const said = tests.filter((test) => test !== null);
  return said.length === 0 ? null : (value) => said.every((test) => test(value));
}

export function textTest({ eq, in: any, contains, startsWith }: TextFilter): ValueTest<string> {
  return every<string>([
    given(eq) ? (value) => value === eq : null,
    given(any) ? (value) => any.includes(value) : null,
    given(contains) ? (value) => value.toLowerCase().includes(contains.toLowerCase()) : null,
    given(startsWith) ? (value) => value.toLowerCase().startsWith(startsWith.toLowerCase()) : null,
  ]);
}

export function numberTest({ eq, in: any, gte, lte }: NumberFilter): ValueTest<number> {
  return every<number>([
    given(eq) ? (value) => value === eq : null,
    given(any) ? (value) => any.includes(value) : null,
    given(gte) ? (value) => value >= gte : null,
    given(lte) ? (value) => value <= lte : null,
  ]);
}

/** What a filter on dates comes to: not before `since`, not after `until`; null where it does not bound that side. */
export interface DateBounds {
  readonly since: number | null;
  readonly until: number | null;
}

/** A date matches when it lies wholly inside the bound. A side of the bound that is open asks only that the date is known. */
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

/** Whether days lie within bounds. */
export const isWithinBounds = ({ since, until }: DateBounds, first: number, last: number): boolean =>
  (since === null || (first !== NO_DAY && first >= since)) &&
  (until === null || (last !== OPEN_END && last <= until));

/** A filter on one value that may not be known: what is not known passes only `isNull: true`. */
export function maybeTest<T>(test: ValueTest<T>, isNull: Maybe<boolean>): (value: T | null) => boolean {
  return (value) => {
    if (given(isNull) && (value === null) !== isNull) return false;
    if (test === null) return true;
    return value !== null && test(value);
  };
}
