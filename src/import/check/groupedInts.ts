import { GrowingInts } from './growingInts.ts';

/** Values by key, both small integers: collected first, then grouped by one counting sort on the first lookup. */
export class GroupedInts {
  private readonly keys = new GrowingInts();
  private readonly values = new GrowingInts();
  private offsets: Int32Array | null = null;
  private grouped = new Int32Array(0);

  push(key: number, value: number): void {
    this.keys.push(key);
    this.values.push(value);
  }

  /** Returns the values of a key in the order in which they were pushed. Nothing may be pushed after the first call. */
  of(key: number): Int32Array {
    const offsets = this.offsets ?? this.group();
    return this.grouped.subarray(offsets[key] ?? 0, offsets[key + 1] ?? offsets[key] ?? 0);
  }

  private group(): Int32Array {
    const { keys, values } = this;
    let most = -1;
    for (let entry = 0; entry < keys.length; entry += 1) most = Math.max(most, keys.at(entry));
    const offsets = new Int32Array(most + 2);
    const add = (index: number, by: number) => {
      offsets[index] = (offsets[index] ?? 0) + by;
    };
    for (let entry = 0; entry < keys.length; entry += 1) add(keys.at(entry) + 1, 1);
    for (let index = 1; index < offsets.length; index += 1) add(index, offsets[index - 1] ?? 0);
    const next = offsets.slice();
    this.grouped = new Int32Array(keys.length);
    for (let entry = 0; entry < keys.length; entry += 1) {
      const slot = next[keys.at(entry)] ?? 0;
      this.grouped[slot] = values.at(entry);
      next[keys.at(entry)] = slot + 1;
    }
    this.offsets = offsets;
    return offsets;
  }
}
