import { type BoxGrid, boxAround, type Place } from './box.ts';

/** Room that a record takes, and the rings of the spiral on which a free place is sought. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Radius of the first ring, and the distance from each ring to the next. */
  readonly first: number;
  readonly step: number;
}

/** The free place nearest to a point, on a spiral of rings around it. */
export function freePlace(grid: BoxGrid, { x, y }: Place, { width, height, first, step }: Room): Place {
  const fits = (at: Place) => grid.isFree(boxAround(at.x, at.y, width, height));
  if (fits({ x, y })) return { x, y };
  for (let radius = first; ; radius += step) {
    const count = Math.max(6, Math.round((2 * Math.PI * radius) / 60));
    for (let index = 0; index < count; index++) {
      const angle = (index / count) * 2 * Math.PI;
      const at = { x: Math.round(x + radius * Math.cos(angle)), y: Math.round(y + radius * Math.sin(angle)) };
      if (fits(at)) return at;
    }
  }
}
