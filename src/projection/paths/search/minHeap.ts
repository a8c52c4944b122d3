/** A binary heap over any order: `pop` gives the least. */
export class MinHeap<T extends object> {
  private readonly items: T[] = [];
  private readonly less: (one: T, other: T) => boolean;

  constructor(less: (one: T, other: T) => boolean) {
    this.less = less;
  }

  push(item: T): void {
    const { items, less } = this;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = items[above];
      if (parent === undefined || !less(item, parent)) break;
      items[at] = parent;
      at = above;
    }
    items[at] = item;
  }

  pop(): T | undefined {
    const { items, less } = this;
    const top = items[0];
    const moved = items.pop();
    if (moved === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      const left = items[2 * at + 1];
      const right = items[2 * at + 2];
      const goRight = left !== undefined && right !== undefined && less(right, left);
      const below = goRight ? right : left;
      if (below === undefined || !less(below, moved)) break;
      items[at] = below;
      at = goRight ? 2 * at + 2 : 2 * at + 1;
    }
    items[at] = moved;
    return top;
  }
}
