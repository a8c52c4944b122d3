import type { CodeLists } from './codeLists.ts';

/** Gives each row code that occurs a slot, 0, 1, 2 … in the order of their first use. */
export class Slots {
  count = 0;
  private keys: Float64Array;
  private slots: Int32Array;
  private readonly dense: Int32Array | null;
  private readonly byOrder: number[] = [];
  private taken = new Uint32Array(0);

  constructor(size: number) {
    this.dense = size <= DENSE ? new Int32Array(size).fill(-1) : null;
    this.keys = new Float64Array(this.dense ? 0 : 1024);
    this.slots = new Int32Array(this.keys.length).fill(-1);
  }

  codeOf(slot: number): number {
    return this.byOrder[slot] ?? 0;
  }

  /** The slot of a code; -1 where it has none. */
  find(code: number): number {
    return (this.dense ? this.dense[code] : this.slots[this.place(code)]) ?? -1;
  }

  /** The slot of a code, a new one where it has none. */
  private take(code: number): number {
    if (this.dense) {
      const known = this.dense[code] ?? -1;
      if (known >= 0) return known;
      this.dense[code] = this.count;
    } else {
      const place = this.place(code);
      const known = this.slots[place] ?? -1;
      if (known >= 0) return known;
      this.keys[place] = code;
      this.slots[place] = this.count;
      if (this.count * 2 > this.keys.length) this.grow();
    }
    this.byOrder.push(code);
    this.count += 1;
    return this.count - 1;
  }

  /** The slots of the codes of a stretch, in their order; they hold until the next stretch. */
  takeAll({ codes, length }: CodeLists): Uint32Array {
    if (length > this.taken.length) this.taken = new Uint32Array(length * 2);
    const { taken } = this;
    for (let at = 0; at < length; at += 1) taken[at] = this.take(codes[at] ?? 0);
    return taken;
  }

  private place(code: number): number {
    const mask = this.keys.length - 1;
    // `code >>> 0` are its lowest 32 bits, however great it is.
    const mixed = Math.imul(code >>> 0, 0x9e37_79b1) ^ Math.imul((code / 2 ** 32) >>> 0, 0x85eb_ca6b);
    let place = (mixed ^ (mixed >>> 15)) & mask;
    while ((this.slots[place] ?? -1) >= 0 && this.keys[place] !== code) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const { keys, slots } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.slots = new Int32Array(keys.length * 2).fill(-1);
    for (let old = 0; old < keys.length; old += 1) {
      const slot = slots[old] ?? -1;
      if (slot < 0) continue;
      const place = this.place(keys[old] ?? 0);
      this.keys[place] = keys[old] ?? 0;
      this.slots[place] = slot;
    }
  }
}

/** Up to so many possible rows a plain array finds the slot. */
const DENSE = 2 ** 20;
