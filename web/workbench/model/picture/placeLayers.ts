import type { Place } from './box.ts';

const COLUMN_WIDTH = 210;
const ROW_HEIGHT = 74;

/** Rows in the order in which they fill: the middle, below it, above it, and so on. */
const rowOf = (index: number): number => (index % 2 === 0 ? -index / 2 : (index + 1) / 2);

/** True if hops lead from one record to another. */
function leads(hops: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const id of reached) for (const next of hops.get(id) ?? []) reached.add(next);
  return reached.has(to);
}

/** Layers of the records of paths, so that hops lead to the right. A hop against those of better paths is passed over. */
function layersOf(paths: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const hops = new Map<string, Set<string>>();
  const before = new Map<string, string[]>();
  for (const path of paths)
    for (const [index, to] of path.entries()) {
      const from = path[index - 1];
      if (from === undefined || hops.get(from)?.has(to) || leads(hops, to, from)) continue;
      hops.set(from, (hops.get(from) ?? new Set()).add(to));
      before.set(to, [...(before.get(to) ?? []), from]);
    }
  const layers = new Map<string, number>();
  const layerOf = (id: string): number => {
    const known = layers.get(id);
    if (known !== undefined) return known;
    const layer = Math.max(-1, ...(before.get(id) ?? []).map(layerOf)) + 1;
    layers.set(id, layer);
    return layer;
  };
  const ends = new Set(paths.map((path) => path.at(-1) ?? ''));
  const inner = paths.flat().filter((id) => !ends.has(id));
  const last = Math.max(...inner.map(layerOf), -1) + 1;
  for (const id of ends) layers.set(id, last);
  return layers;
}

/** Places of the records of paths as layers from left to right: the first path is a straight line that no other record stands on, the others are around it, and all of them end in the last layer. */
export function placeLayers(paths: readonly (readonly string[])[]): ReadonlyMap<string, Place> {
  const layers = layersOf(paths);
  const taken = new Set<string>();
  const places = new Map<string, Place>();
  for (const [number, path] of paths.entries())
    for (const id of path) {
      if (places.has(id)) continue;
      const layer = layers.get(id) ?? 0;
      let row = number;
      while (taken.has(`${layer} ${row}`)) row++;
      taken.add(`${layer} ${row}`);
      places.set(id, { x: layer * COLUMN_WIDTH, y: rowOf(row) * ROW_HEIGHT });
    }
  return places;
}
