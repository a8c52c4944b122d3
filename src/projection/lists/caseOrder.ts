import { perObject } from '../../perObject.ts';
import { isoDay } from '../build/dayNumbers.ts';
import { type CodedColumn, type Codes, type Days, NO_DAY, type Projection } from '../projection.ts';
import type { ListKey, RecordOrder } from './recordOrder.ts';

/** Values of cases that lists are ordered by. */
export const sortedFields = ['DATE', 'PUBLISHED_ON', 'CONFIDENCE'] as const;

/** A value of cases that lists are ordered by. */
export type SortedField = (typeof sortedFields)[number];

export const isSortedField = (field: string): field is SortedField =>
  sortedFields.some((each) => each === field);

/** The distinct values of a column of cases. */
interface CaseKeys {
  readonly codes: Codes;
  /** The values, ascending; the first is null, the unknown one. */
  readonly keys: readonly ListKey[];
  /** By code, the place of its value among `keys`. */
  readonly places: Uint32Array;
  sorted: SortedCases | null;
}

/** The cases in the order of their values: those of the value at place `p` are `cases` from `starts[p]` to `starts[p + 1]`, ascending. */
interface SortedCases {
  readonly starts: Uint32Array;
  readonly cases: Uint32Array;
}

/** Returns an order of cases by a value; unknown values come last both ways. */
export function caseOrder(projection: Projection, field: SortedField, descending: boolean): RecordOrder {
  const column = keysOf(projection, field);
  const { codes, keys, places } = column;
  const unknown = keys.length;
  const placeIn = (place: number) => (place === 0 ? unknown : descending ? unknown - place : place);
  return {
    of: (rank) => placeIn(places[codes[rank] ?? 0] ?? 0),
    placeOf: (key) => placeIn(key === null ? 0 : placeOfKey(keys, key)),
    keyOf: (rank) => keys[places[codes[rank] ?? 0] ?? 0] ?? null,
    work: () => 0,
    *sorted(place, from) {
      column.sorted ??= yield* sortCases(column);
      return partsFrom(column.sorted, { unknown, descending, place, from });
    },
  };
}

/** Yields the cases of each value from a place on, the unknown one last. */
function* partsFrom(
  { starts, cases }: SortedCases,
  { unknown, descending, place, from }: { unknown: number; descending: boolean; place: number; from: number },
): Generator<Uint32Array, void> {
  for (let next = Math.max(1, Math.ceil(place)); next <= unknown; next += 1) {
    const group = next === unknown ? 0 : descending ? unknown - next : next;
    const start = starts[group] ?? 0;
    const end = starts[group + 1] ?? 0;
    yield cases.subarray(next === place ? firstFrom(cases, start, end, from) : start, end);
  }
}

const known = perObject((_projection: Projection) => new Map<SortedField, CaseKeys>());

function keysOf(projection: Projection, field: SortedField): CaseKeys {
  const there = known(projection).get(field);
  if (there) return there;
  const column = columnOf(projection, field);
  // The codes ascend with their keys; several may have the same one.
  const keys: ListKey[] = [null];
  const places = Uint32Array.from(column.keys, (key) => {
    if (key === null) return 0;
    if (keys.at(-1) !== key) keys.push(key);
    return keys.length - 1;
  });
  const made: CaseKeys = { codes: column.codes, keys, places, sorted: null };
  known(projection).set(field, made);
  return made;
}

/** Returns the column of a field as codes, and the key of each code. */
function columnOf({ data }: Projection, field: SortedField) {
  switch (field) {
    case 'DATE':
      return keyed(data.date, firstDay);
    case 'PUBLISHED_ON':
      return keyed(data.publishedOn, firstDay);
    case 'CONFIDENCE':
      return keyed(data.confidence, (value) => value);
  }
}

const keyed = <T>({ codes, values }: CodedColumn<T>, keyOf: (value: T) => ListKey) => ({
  codes,
  keys: values.map((value) => (value === null ? null : keyOf(value))),
});

const firstDay = ({ first }: Days) => (first === NO_DAY ? null : isoDay(first));

/** Cases that are sorted before the caller is told. */
const SORTED_OF_TURN = 10_000;

/** Sorts the cases by their values, when that is first asked for: four bytes a case, and some milliseconds for each hundred thousand. */
function* sortCases({ codes, keys, places }: CaseKeys): Generator<number, SortedCases> {
  const starts = new Uint32Array(keys.length + 1);
  for (let number = 0; number < codes.length; number += 1) {
    const end = (places[codes[number] ?? 0] ?? 0) + 1;
    starts[end] = (starts[end] ?? 0) + 1;
    if (number % SORTED_OF_TURN === 0) yield SORTED_OF_TURN;
  }
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const next = starts.slice();
  const cases = new Uint32Array(codes.length);
  for (let number = 0; number < codes.length; number += 1) {
    const place = places[codes[number] ?? 0] ?? 0;
    const at = next[place] ?? 0;
    cases[at] = number;
    next[place] = at + 1;
    if (number % SORTED_OF_TURN === 0) yield SORTED_OF_TURN;
  }
  return { starts, cases };
}

/** Returns the place of a key among ascending keys after the first, which is null; half a place before the next greater one if it is none of them. */
function placeOfKey(keys: readonly ListKey[], key: string | number): number {
  let low = 1;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : low - 0.5;
}

/** Returns the first place at which an ascending part of a list holds a number of at least `from`. */
function firstFrom(list: Uint32Array, start: number, end: number, from: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
