import type { Cost } from '../../costs/cost.ts';
import { Heap } from '../../heap.ts';

/** A hop that may follow a prefix: the least that a path through it costs, and the rank of the entity that it leads to. */
export interface Child extends Cost {
  readonly rank: number;
}

/**
 * The hops that may follow a prefix, cheapest first, then by rank. They are ordered no further than they are asked for: of hundreds, a
 * search looks at a few.
 */
export class Children {
  private readonly high: Float64Array;
  private readonly low: Float64Array;
  private readonly ranks: Uint32Array;
  /** Places in the arrays. */
  private readonly heap: Heap<number>;

  /** Takes the first `count` items of the arrays: both parts of the costs, and the ranks. */
  constructor(high: Float64Array, low: Float64Array, ranks: Uint32Array, count: number) {
    this.high = high;
    this.low = low;
    this.ranks = ranks;
    const isLess = (one: number, other: number): boolean => {
      const difference =
        (high[one] ?? 0) - (high[other] ?? 0) ||
        (low[one] ?? 0) - (low[other] ?? 0) ||
        (ranks[one] ?? 0) - (ranks[other] ?? 0);
      return difference < 0;
    };
    const places: number[] = [];
    for (let place = 0; place < count; place += 1) places.push(place);
    this.heap = new Heap(isLess, places);
  }

  /** The first of those that are left; null if none is. */
  get first(): Child | null {
    const place = this.heap.first;
    if (place === undefined) return null;
    return { high: this.high[place] ?? 0, low: this.low[place] ?? 0, rank: this.ranks[place] ?? 0 };
  }

  /** Takes the first out. */
  drop(): void {
    this.heap.pop();
  }
}
