import type { CodeLists } from './codeLists.ts';

/** Numbers the row codes that occur: 0, 1, 2 … in the order of their first use. */
export class RowIndex {
  count = 0;
  private keys: Float64Array;
  private rows: Int32Array;
  private readonly dense: Int32Array | null;
  private readonly byOrder: number[] = [];
  private taken = new Uint32Array(0);

  constructor(size: number) {
    this.dense = size <= DENSE ? new Int32Array(size).fill(-1) : null;
    this.keys = new Float64Array(this.dense ? 0 : 1024);
    this.rows = new Int32Array(this.keys.length).fill(-1);
  }

  codeOf(row: number): number {
    return this.byOrder[row] ?? 0;
  }

  /** Returns the row number of a code; -1 if the code did not occur. */
  find(code: number): number {
    return (this.dense ? this.dense[code] : this.rows[this.place(code)]) ?? -1;
  }

  /** Returns the row number of a code, a new one if the code is new. */
  private rowOf(code: number): number {
    if (this.dense) {
      const known = this.dense[code] ?? -1;
      if (known >= 0) return known;
      this.dense[code] = this.count;
    } else {
      const place = this.place(code);
      const known = this.rows[place] ?? -1;
      if (known >= 0) return known;
      this.keys[place] = code;
      this.rows[place] = this.count;
      if (this.count * 2 > this.keys.length) this.grow();
    }
    this.byOrder.push(code);
    this.count += 1;
    return this.count - 1;
  }

  /** Returns the row numbers of the codes of a batch, in their order; valid until the next batch. */
  rowsOf({ codes, length }: CodeLists): Uint32Array {
    if (length > this.taken.length) this.taken = new Uint32Array(length * 2);
    const { taken } = this;
    for (let at = 0; at < length; at += 1) taken[at] = this.rowOf(codes[at] ?? 0);
    return taken;
  }

  private place(code: number): number {
    const mask = this.keys.length - 1;
    // `code >>> 0` are its lowest 32 bits, however great it is.
    const mixed = Math.imul(code >>> 0, 0x9e37_79b1) ^ Math.imul((code / 2 ** 32) >>> 0, 0x85eb_ca6b);
    let place = (mixed ^ (mixed >>> 15)) & mask;
    while ((this.rows[place] ?? -1) >= 0 && this.keys[place] !== code) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const { keys, rows } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.rows = new Int32Array(keys.length * 2).fill(-1);
    for (let old = 0; old < keys.length; old += 1) {
      const row = rows[old] ?? -1;
      if (row < 0) continue;
      const place = this.place(keys[old] ?? 0);
      this.keys[place] = keys[old] ?? 0;
      this.rows[place] = row;
    }
  }
}

/** The number of possible rows up to which a plain array serves as the index. */
const DENSE = 2 ** 20;
