import { Heap } from './heap.ts';

/** Returns the first `count` of the items in the order of `compare`, without sorting those that come after. */
export function rankedFirst<T>(
  items: Iterable<T>,
  count: number,
  compare: (one: T, other: T) => number,
): T[] {
  if (count <= 0) return [];
  // The last of those kept stands first in the heap, so that a better one takes its place.
  const kept = new Heap<T>((one, other) => compare(one, other) > 0);
  for (const item of items) {
    if (kept.size < count) kept.push(item);
    else if (kept.first !== undefined && compare(item, kept.first) < 0) kept.replaceFirst(item);
  }
  return kept.values().sort(compare);
}
