/** State of an id of a batch; `MENTIONED` means that a row refers to it and that no row with this id was read. */
export const idState = { MENTIONED: 0, ACCEPTED: 1, REJECTED: 2, STORED: 3 } as const;

const INITIAL_SLOTS = 1 << 12;

/** Ids of a batch as 64-bit hashes in typed arrays: about 30 bytes an id, so a million cases stay in bounded memory. */
export class IdTable {
  private slots = new Int32Array(INITIAL_SLOTS).fill(-1);
  private high = new Uint32Array(INITIAL_SLOTS / 2);
  private low = new Uint32Array(INITIAL_SLOTS / 2);
  private states = new Uint8Array(INITIAL_SLOTS / 2);
  private lines = new Uint32Array(INITIAL_SLOTS / 2);
  private files = new Uint16Array(INITIAL_SLOTS / 2);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Returns the dense index of an id; adds the id as `MENTIONED` if it is new. */
  intern(id: string): number {
    hash(id);
    const known = this.slotOf(hashHigh, hashLow);
    const index = this.slots[known] ?? -1;
    if (index >= 0) return index;
    if (this.count >= this.high.length) this.grow();
    const added = this.count;
    this.count += 1;
    this.high[added] = hashHigh;
    this.low[added] = hashLow;
    this.slots[this.slotOf(hashHigh, hashLow)] = added;
    return added;
  }

  /** Returns the dense index of an id; -1 if it is not in the table. */
  find(id: string): number {
    hash(id);
    return this.slots[this.slotOf(hashHigh, hashLow)] ?? -1;
  }

  state(index: number): number {
    return this.states[index] ?? idState.MENTIONED;
  }

  setState(index: number, state: number): void {
    this.states[index] = state;
  }

  /** Sets the place of the id's row: the number of its file in the batch, and its line. */
  setPlace(index: number, file: number, line: number): void {
    this.files[index] = file;
    this.lines[index] = line;
  }

  place(index: number): { file: number; line: number } {
    return { file: this.files[index] ?? 0, line: this.lines[index] ?? 0 };
  }

  private slotOf(high: number, low: number): number {
    const mask = this.slots.length - 1;
    let slot = (low ^ Math.imul(high, 0x9e3779b1)) & mask;
    for (;;) {
      const index = this.slots[slot] ?? -1;
      if (index < 0 || (this.high[index] === high && this.low[index] === low)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const length = this.high.length * 2;
    this.high = widen(new Uint32Array(length), this.high);
    this.low = widen(new Uint32Array(length), this.low);
    this.states = widen(new Uint8Array(length), this.states);
    this.lines = widen(new Uint32Array(length), this.lines);
    this.files = widen(new Uint16Array(length), this.files);
    this.slots = new Int32Array(length * 2).fill(-1);
    for (let index = 0; index < this.count; index += 1)
      this.slots[this.slotOf(this.high[index] ?? 0, this.low[index] ?? 0)] = index;
  }
}

function widen<T extends { set(from: T): void }>(to: T, from: T): T {
  to.set(from);
  return to;
}

let hashHigh = 0;
let hashLow = 0;

/** Computes two independent 32-bit hashes of a text (murmur-like, by UTF-16 unit) into `hashHigh` and `hashLow`. */
function hash(text: string): void {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  hashHigh = h2 >>> 0;
  hashLow = h1 >>> 0;
}
