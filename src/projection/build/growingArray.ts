type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

interface NumbersConstructor<T extends Numbers> {
  new (buffer: SharedArrayBuffer): T;
  readonly BYTES_PER_ELEMENT: number;
}

/** A list of numbers in shared memory that doubles its capacity when it is full. A sufficient first `capacity` saves the copies. */
export class GrowingArray<T extends Numbers> {
  length = 0;
  items: T;
  private readonly kind: NumbersConstructor<T>;

  constructor(kind: NumbersConstructor<T>, capacity = 16) {
    this.kind = kind;
    this.items = sharedArray(kind, Math.max(capacity, 1));
  }

  push(value: number): void {
    if (this.length === this.items.length) this.reserve(this.length + 1);
    this.items[this.length] = value;
    this.length += 1;
  }

  get last(): number {
    return this.items[this.length - 1] ?? 0;
  }

  /** Makes room for `length` items in all. */
  reserve(length: number): void {
    if (length <= this.items.length) return;
    const grown = sharedArray(this.kind, Math.max(length, this.items.length * 2));
    grown.set(this.items);
    this.items = grown;
  }

  /** Returns the items in a buffer of exactly their size. */
  finish(): T {
    if (this.length === this.items.length) return this.items;
    const exact = sharedArray(this.kind, this.length);
    exact.set(this.items.subarray(0, this.length));
    return exact;
  }
}

/** Returns a typed array of `length` zeros in shared memory. */
export const sharedArray = <T extends Numbers>(kind: NumbersConstructor<T>, length: number): T =>
  new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT));
