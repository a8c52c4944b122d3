/** The first `count` of the items in the order of `compare`, without sorting those that come after. */
export function rankedFirst<T>(
  items: Iterable<T>,
  count: number,
  compare: (one: T, other: T) => number,
): T[] {
  if (count <= 0) return [];
  const heap: T[] = [];
  for (const item of items) {
    if (heap.length < count) {
      heap.push(item);
      siftUp(heap, compare);
    } else if (heap[0] !== undefined && compare(item, heap[0]) < 0) {
      heap[0] = item;
      siftDown(heap, compare);
    }
  }
  return heap.sort(compare);
}

/** The worst of those kept stands at the top, so that a better one takes its place. */
function siftUp<T>(heap: T[], compare: (one: T, other: T) => number): void {
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (!swapIfWorse(heap, parent, child, compare)) return;
    child = parent;
  }
}

function siftDown<T>(heap: T[], compare: (one: T, other: T) => number): void {
  let parent = 0;
  for (;;) {
    const left = parent * 2 + 1;
    if (left >= heap.length) return;
    const [one, other] = heap.slice(left, left + 2);
    const child = one !== undefined && other !== undefined && compare(other, one) > 0 ? left + 1 : left;
    if (!swapIfWorse(heap, parent, child, compare)) return;
    parent = child;
  }
}

function swapIfWorse<T>(
  heap: T[],
  parent: number,
  child: number,
  compare: (one: T, other: T) => number,
): boolean {
  const [above] = heap.slice(parent, parent + 1);
  const [below] = heap.slice(child, child + 1);
  if (above === undefined || below === undefined || compare(below, above) <= 0) return false;
  heap[parent] = below;
  heap[child] = above;
  return true;
}
