import { NONE, type SparseRows } from '../projection.ts';
import { sharedArray } from './growingArray.ts';
import { UnknownRecord } from './projectionChanges.ts';

/**
 * Returns rows in a new order with renumbered items: `before` has the place of each row in the old order, `now` the new number of each item. Rows
 * in `changed` are given anew. `places` has the place of each item in the old rows; NONE for an item of a row that is given anew.
 */
export function movedRows(
  rows: SparseRows,
  before: Uint32Array,
  now: Uint32Array,
  changed: ReadonlyMap<number, readonly number[]>,
): SparseRows & { readonly places: Uint32Array } {
  const startOf = (place: number) => rows.offsets[place] ?? 0;
  const offsets = sharedArray(Uint32Array, before.length + 1);
  for (let row = 0; row < before.length; row += 1) {
    const place = before[row] ?? NONE;
    const anew = changed.get(row);
    const length = anew ? anew.length : place === NONE ? 0 : startOf(place + 1) - startOf(place);
    offsets[row + 1] = (offsets[row] ?? 0) + length;
  }
  const items = sharedArray(Uint32Array, offsets[before.length] ?? 0);
  const places = new Uint32Array(items.length).fill(NONE);
  for (let row = 0; row < before.length; row += 1) {
    let to = offsets[row] ?? 0;
    const place = before[row] ?? NONE;
    const anew = changed.get(row);
    if (anew) items.set(anew, to);
    else if (place !== NONE)
      for (let from = startOf(place); from < startOf(place + 1); from += 1) {
        const item = now[rows.items[from] ?? 0] ?? NONE;
        if (item === NONE) throw new UnknownRecord('A row that did not change names a record that is gone.');
        items[to] = item;
        places[to] = from;
        to += 1;
      }
  }
  return { offsets, items, places };
}
