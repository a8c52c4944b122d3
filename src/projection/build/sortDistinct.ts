import type { GrowingArray } from './growingArray.ts';

/** Sorts the items from the place `from` on and removes duplicates. */
export function sortDistinct(list: GrowingArray<Uint32Array>, from: number): void {
  const { items, length } = list;
  if (length - from > 32) items.subarray(from, length).sort();
  else insertionSort(items, from, length);
  let kept = from;
  for (let at = from; at < length; at += 1) {
    const item = items[at] ?? 0;
    if (kept > from && item === items[kept - 1]) continue;
    items[kept] = item;
    kept += 1;
  }
  list.length = kept;
}

function insertionSort(items: Uint32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at += 1) {
    const item = items[at] ?? 0;
    let hole = at;
    while (hole > from && (items[hole - 1] ?? 0) > item) {
      items[hole] = items[hole - 1] ?? 0;
      hole -= 1;
    }
    items[hole] = item;
  }
}
