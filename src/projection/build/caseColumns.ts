import {
  type CodedColumn,
  type Codes,
  type DayColumn,
  type Days,
  NO_DAY,
  OPEN_END,
  type ProjectionData,
} from '../projection.ts';
import { daysCoder } from './columnCoder.ts';
import { dayNumber } from './dayNumbers.ts';
import { sharedArray } from './growingArray.ts';

/** A value of a column, and the numbers of the cases that have it. */
export interface ValueGroup<T> {
  readonly value: T;
  readonly cases: Uint32Array;
}

/** The columns of the cases, value by value as the graph stores them. A case without a group in a column has no value there. */
export interface CaseGroups {
  /** First and last day of the case itself; either may be null. */
  readonly date: readonly ValueGroup<readonly [string | null, string | null]>[];
  /** First and last day of the event; either may be null. */
  readonly occurredOn: readonly ValueGroup<readonly [string | null, string | null]>[];
  /** First and last day of the publication, for cases whose event is dated; the own days of other cases are those of their publication. */
  readonly publishedOn: readonly ValueGroup<readonly [string | null, string | null]>[];
  readonly kind: readonly ValueGroup<string>[];
  readonly stage: readonly ValueGroup<string>[];
  readonly direction: readonly ValueGroup<string>[];
  readonly grade: readonly ValueGroup<string>[];
  readonly confidence: readonly ValueGroup<number>[];
  readonly cooperation: readonly ValueGroup<readonly string[]>[];
  readonly synthetic: readonly ValueGroup<boolean>[];
  readonly addedIn: readonly ValueGroup<number>[];
  readonly changedIn: readonly ValueGroup<number>[];
}

/** The part of the projection that consists of the cases' columns. */
export type CaseColumns = Pick<
  ProjectionData,
  | 'date'
  | 'publishedOn'
  | 'occurredOn'
  | 'caseKind'
  | 'stage'
  | 'direction'
  | 'grade'
  | 'confidence'
  | 'thousandths'
  | 'synthetic'
  | 'addedIn'
  | 'changedIn'
  | 'cooperation'
  | 'cooperationForms'
>;

/** Makes the columns of `cases` cases. */
export function caseColumns(groups: CaseGroups, cases: number): CaseColumns {
  const date = coded(groups.date.map(asDays), cases, byDays);
  const occurredOn = coded(groups.occurredOn.map(asDays), cases, byDays);
  const confidence = coded(groups.confidence, cases, ascending);
  const forms = [...new Set(groups.cooperation.flatMap(({ value }) => value))].sort();
  if (forms.length > 16) throw new Error(`More than 16 forms of cooperation: ${forms.join(', ')}`);
  return {
    date: dayColumn(date),
    occurredOn,
    publishedOn: published(date, occurredOn, coded(groups.publishedOn.map(asDays), cases, byDays)),
    caseKind: coded(groups.kind, cases, ascending),
    stage: coded(groups.stage, cases, ascending),
    direction: coded(groups.direction, cases, ascending),
    grade: coded(groups.grade, cases, ascending),
    confidence,
    thousandths: thousandths(confidence.values),
    synthetic: coded(groups.synthetic, cases, ascending),
    addedIn: coded(groups.addedIn, cases, ascending),
    changedIn: coded(groups.changedIn, cases, ascending),
    cooperation: filled(sharedArray(Uint16Array, cases), groups.cooperation, (names) =>
      names.reduce((mask, name) => mask | (1 << forms.indexOf(name)), 0),
    ),
    cooperationForms: forms,
  };
}

/** Adds to a column of days its tables of first and last days. */
export function dayColumn({ codes, values }: CodedColumn<Days>): DayColumn {
  const first = sharedArray(Int32Array, values.length);
  const last = sharedArray(Int32Array, values.length);
  values.forEach((days, code) => {
    first[code] = days?.first ?? NO_DAY;
    last[code] = days?.last ?? OPEN_END;
  });
  return { codes, values, first, last };
}

/** The thousandths of each distinct value: a table is smaller than a column, since values are few. */
export function thousandths(values: readonly (number | null)[]): Uint16Array {
  const table = sharedArray(Uint16Array, values.length);
  values.forEach((value, code) => {
    table[code] = value === null ? 0 : Math.min(1000, Math.max(1, Math.round(value * 1000)));
  });
  return table;
}

/** Compares two values of a column of texts, numbers or truth values. */
export const ascending = <T>(one: T, other: T) => (one < other ? -1 : one > other ? 1 : 0);

/** Compares two values of a column of days. */
export const byDays = (one: Days, other: Days) => one.first - other.first || one.last - other.last;

const asDays = ({
  value: [first, last],
  cases,
}: ValueGroup<readonly [string | null, string | null]>): ValueGroup<Days> => ({
  value: daysBetween(first, last),
  cases,
});

/** Returns the days of an interval as the graph stores it; either end may be null. */
export const daysBetween = (first: string | null, last: string | null): Days => ({
  first: first === null ? NO_DAY : dayNumber(first),
  last: last === null ? OPEN_END : dayNumber(last),
});

function filled<T>(
  column: Uint16Array,
  groups: readonly ValueGroup<T>[],
  asNumber: (value: T) => number,
): Uint16Array {
  for (const { value, cases } of groups) {
    const number = asNumber(value);
    for (let index = 0; index < cases.length; index += 1) column[cases[index] ?? 0] = number;
  }
  return column;
}

function coded<T>(
  groups: readonly ValueGroup<T>[],
  cases: number,
  compare: (one: T, other: T) => number,
): CodedColumn<T> {
  const ordered = [...groups].sort((one, other) => compare(one.value, other.value));
  const values: (T | null)[] = [null];
  // A value may come in several groups, which now stand side by side.
  const codeOf = ordered.map(({ value }) => {
    const [last = null] = values.slice(-1);
    if (last === null || compare(last, value) !== 0) values.push(value);
    return values.length - 1;
  });
  const codes = codesFor(values.length, cases);
  ordered.forEach((group, index) => {
    const code = codeOf[index] ?? 0;
    for (let at = 0; at < group.cases.length; at += 1) codes[group.cases[at] ?? 0] = code;
  });
  return { codes, values };
}

/** Returns a list of codes for so many values, the unknown one included. */
export const codesFor = (values: number, cases: number): Codes => {
  if (values <= 0x100) return sharedArray(Uint8Array, cases);
  return values <= 0x1_0000 ? sharedArray(Uint16Array, cases) : sharedArray(Uint32Array, cases);
};

/** The days of publication: those given as exceptions if the event is dated, otherwise the case's own. */
function published(
  own: CodedColumn<Days>,
  occurredOn: CodedColumn<Days>,
  exceptions: CodedColumn<Days>,
): CodedColumn<Days> {
  const coder = daysCoder(own.codes.length);
  for (let index = 0; index < own.codes.length; index += 1) {
    const { codes, values } = occurredOn.codes[index] === 0 ? own : exceptions;
    coder.push(values[codes[index] ?? 0]);
  }
  return coder.finish();
}
