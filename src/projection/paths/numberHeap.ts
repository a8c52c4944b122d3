/** Gives the numbers of an array in ascending order, a few of many: it is ordered no further than it is asked. The array is taken over. */
export class NumberHeap {
  private readonly items: Float64Array;
  private size: number;

  constructor(items: Float64Array) {
    this.items = items;
    this.size = items.length;
    for (let at = (this.size >> 1) - 1; at >= 0; at -= 1) this.sink(at);
  }

  /** The least number; undefined where none is left. */
  get top(): number | undefined {
    return this.size === 0 ? undefined : this.items[0];
  }

  drop(): void {
    this.size -= 1;
    this.items[0] = this.items[this.size] ?? 0;
    this.sink(0);
  }

  private sink(start: number): void {
    const { items, size } = this;
    const moved = items[start] ?? 0;
    let at = start;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && (items[child + 1] ?? 0) < (items[child] ?? 0)) child += 1;
      const below = items[child] ?? 0;
      if (below >= moved) break;
      items[at] = below;
      at = child;
    }
    items[at] = moved;
  }
}
