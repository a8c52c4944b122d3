import type { CodedColumn, Days } from '../projection.ts';
import { GrowingArray } from './growingArray.ts';

type Key = string | number | boolean;

interface Entry<T> {
  readonly value: T;
  readonly code: number;
}

/** Collects a column value by value. `finish` numbers the distinct values in ascending order, so that codes compare as their values do. */
class ColumnCoder<T> {
  private readonly entries = new Map<Key, Entry<T>>();
  private codes: GrowingArray<Uint8Array> | GrowingArray<Uint16Array> | GrowingArray<Uint32Array>;
  private readonly keyOf: (value: T) => Key;
  private readonly compare: (one: T, other: T) => number;

  constructor(capacity: number, keyOf: (value: T) => Key, compare: (one: T, other: T) => number) {
    this.codes = new GrowingArray(Uint8Array, capacity);
    this.keyOf = keyOf;
    this.compare = compare;
  }

  push(value: T | null | undefined): void {
    // First the code, since a new one may replace the list by a wider one.
    const code = value === null || value === undefined ? 0 : this.codeOf(value);
    this.codes.push(code);
  }

  /** Changes the value at a place that was pushed before. */
  set(index: number, value: T): void {
    const code = this.codeOf(value);
    this.codes.items[index] = code;
  }

  finish(): CodedColumn<T> {
    const ordered = [...this.entries.values()].sort((one, other) => this.compare(one.value, other.value));
    const renumbered = new Uint32Array(ordered.length + 1);
    ordered.forEach(({ code }, index) => {
      renumbered[code] = index + 1;
    });
    const codes = this.codes.finish();
    for (let index = 0; index < codes.length; index += 1) codes[index] = renumbered[codes[index] ?? 0] ?? 0;
    return { codes, values: [null, ...ordered.map(({ value }) => value)] };
  }

  private codeOf(value: T): number {
    const key = this.keyOf(value);
    const known = this.entries.get(key);
    if (known) return known.code;
    const code = this.entries.size + 1;
    this.entries.set(key, { value, code });
    if (code === 0x100)
      this.codes = copied(this.codes, new GrowingArray(Uint16Array, this.codes.items.length));
    if (code === 0x1_0000)
      this.codes = copied(this.codes, new GrowingArray(Uint32Array, this.codes.items.length));
    return code;
  }
}

function copied<W extends GrowingArray<Uint16Array> | GrowingArray<Uint32Array>>(
  { items, length }: { items: Uint8Array | Uint16Array | Uint32Array; length: number },
  wider: W,
): W {
  wider.items.set(items.subarray(0, length));
  wider.length = length;
  return wider;
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

export const textCoder = (capacity: number) => new ColumnCoder<string>(capacity, (value) => value, byText);

/** Days before and after 1970 that are distinguished, some eleven thousand years, so that both ends of a date fit one exact number. */
const REACH = 2 ** 22;

const within = (day: number) => Math.min(Math.max(day, -REACH), REACH);

export const daysCoder = (capacity: number) =>
  new ColumnCoder<Days>(
    capacity,
    ({ first, last }) => within(first) * 4 * REACH + within(last),
    (one, other) => one.first - other.first || one.last - other.last,
  );
