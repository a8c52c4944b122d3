/**
 * A binary heap: a queue whose first item is the least in the order of `isLess`. Making one of n items takes O(n), adding and removing an item
 * O(log n).
 */
export class Heap<T> {
  private readonly items: T[];
  private readonly isLess: (one: T, other: T) => boolean;

  /** Makes a heap of `items`, in any order; the array becomes the heap's own. */
  constructor(isLess: (one: T, other: T) => boolean, items: T[] = []) {
    this.isLess = isLess;
    this.items = items;
    for (let at = (items.length >> 1) - 1; at >= 0; at -= 1) {
      const item = items[at];
      if (item !== undefined) this.sink(item, at);
    }
  }

  get size(): number {
    return this.items.length;
  }

  /** The least item; undefined if there is none. */
  get first(): T | undefined {
    return this.items[0];
  }

  push(item: T): void {
    const { items, isLess } = this;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = items[above];
      if (parent === undefined || !isLess(item, parent)) break;
      items[at] = parent;
      at = above;
    }
    items[at] = item;
  }

  /** Takes the least item out; undefined if there is none. */
  pop(): T | undefined {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (last !== undefined && items.length > 0) this.sink(last, 0);
    return first;
  }

  /** Puts an item in the place of the least one. */
  replaceFirst(item: T): void {
    this.sink(item, 0);
  }

  /** All items, in no order. */
  values(): T[] {
    return this.items;
  }

  /** Puts an item at an empty place, or below it. */
  private sink(item: T, place: number): void {
    const { items, isLess } = this;
    let at = place;
    for (;;) {
      let child = 2 * at + 1;
      let below = items[child];
      const right = items[child + 1];
      if (below !== undefined && right !== undefined && isLess(right, below)) {
        child += 1;
        below = right;
      }
      if (below === undefined || !isLess(below, item)) break;
      items[at] = below;
      at = child;
    }
    items[at] = item;
  }
}
