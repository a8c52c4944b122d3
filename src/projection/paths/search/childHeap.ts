/** Children of a prefix by what they cost at least, then by rank. */
export interface Children {
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly ranks: Uint32Array;
}

/** The first of the children. */
export interface FirstChild {
  readonly high: number;
  readonly low: number;
  readonly rank: number;
}

/** Tells children of a prefix in ascending order, a few of many: they are ordered no further than it is asked. The arrays are taken over. */
export class ChildHeap {
  private readonly high: Float64Array;
  private readonly low: Float64Array;
  private readonly ranks: Uint32Array;
  private size: number;

  constructor({ high, low, ranks }: Children) {
    this.high = high;
    this.low = low;
    this.ranks = ranks;
    this.size = ranks.length;
    for (let at = (this.size >> 1) - 1; at >= 0; at -= 1) this.sink(at);
  }

  /** Null where none is left. */
  get first(): FirstChild | null {
    if (this.size === 0) return null;
    return { high: this.high[0] ?? 0, low: this.low[0] ?? 0, rank: this.ranks[0] ?? 0 };
  }

  drop(): void {
    this.size -= 1;
    this.move(this.size, 0);
    this.sink(0);
  }

  private sink(start: number): void {
    let at = start;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) return;
      if (child + 1 < this.size && this.isBefore(child + 1, child)) child += 1;
      if (!this.isBefore(child, at)) return;
      this.swap(at, child);
      at = child;
    }
  }

  private isBefore(one: number, other: number): boolean {
    const { high, low, ranks } = this;
    const difference =
      (high[one] ?? 0) - (high[other] ?? 0) ||
      (low[one] ?? 0) - (low[other] ?? 0) ||
      (ranks[one] ?? 0) - (ranks[other] ?? 0);
    return difference < 0;
  }

  private move(from: number, to: number): void {
    this.high[to] = this.high[from] ?? 0;
    this.low[to] = this.low[from] ?? 0;
    this.ranks[to] = this.ranks[from] ?? 0;
  }

  private swap(one: number, other: number): void {
    const first: FirstChild = {
      high: this.high[one] ?? 0,
      low: this.low[one] ?? 0,
      rank: this.ranks[one] ?? 0,
    };
    this.move(other, one);
    this.high[other] = first.high;
    this.low[other] = first.low;
    this.ranks[other] = first.rank;
  }
}
