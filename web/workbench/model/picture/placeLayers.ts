import type { Place } from './box.ts';

const COLUMN_WIDTH = 210;
const ROW_HEIGHT = 74;

/** Rows in the order in which they fill: the middle, below it, above it, and so on. */
const rowOf = (index: number): number => (index % 2 === 0 ? -index / 2 : (index + 1) / 2);

/** Places of the records of paths as layers from left to right: the first path is a straight line, the others stand around it, and all of them end in the last layer. */
export function placeLayers(paths: readonly (readonly string[])[]): ReadonlyMap<string, Place> {
  const last = Math.max(0, ...paths.map(({ length }) => length - 1));
  const layers = new Map<string, number>();
  for (const path of paths)
    for (const [index, id] of path.entries())
      if (!layers.has(id)) layers.set(id, index === path.length - 1 ? last : index);
  const filled = new Map<number, number>();
  return new Map(
    [...layers].map(([id, layer]) => {
      const index = filled.get(layer) ?? 0;
      filled.set(layer, index + 1);
      return [id, { x: layer * COLUMN_WIDTH, y: rowOf(index) * ROW_HEIGHT }];
    }),
  );
}
