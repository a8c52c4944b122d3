import { dayNumber } from '../build/days.ts';
import { type Days, NO_DAY, OPEN_END } from '../projection.ts';
import type { DateFilter, NumberFilter, TextFilter } from './caseFilter.ts';

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

/** A date matches when it lies wholly inside the bound; an end that is open, of the date or of the bound, lies inside nothing. */
export function dateTest({ eq, gte, lte }: DateFilter): ValueTest<Days> {
  const from = (day: string | null) => (day === null ? Number.POSITIVE_INFINITY : dayNumber(day));
  const to = (day: string | null) => (day === null ? Number.NEGATIVE_INFINITY : dayNumber(day));
  const since =
    (bound: number): ValueTest<Days> =>
    ({ first }) =>
      first !== NO_DAY && first >= bound;
  const until =
    (bound: number): ValueTest<Days> =>
    ({ last }) =>
      last !== OPEN_END && last <= bound;
  return every<Days>([
    given(eq) ? since(from(eq.first)) : null,
    given(eq) ? until(to(eq.last)) : null,
    given(gte) ? since(from(gte.first)) : null,
    given(lte) ? until(to(lte.last)) : null,
  ]);
}

/** A filter on one value that may not be known: what is not known passes only `isNull: true`. */
export function maybeTest<T>(test: ValueTest<T>, isNull: Maybe<boolean>): (value: T | null) => boolean {
  return (value) => {
    if (given(isNull) && (value === null) !== isNull) return false;
    if (test === null) return true;
    return value !== null && test(value);
  };
}
