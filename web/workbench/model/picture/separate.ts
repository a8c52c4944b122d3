import { BoxGrid, boxAround, type Place } from './box.ts';
import { freePlace } from './freePlace.ts';

/** Room of the largest shape. */
const room = { width: 58, height: 58, first: 12, step: 12 };

/** Moves records that stand on one another to the nearest free place. Pinned ones stay, and the others keep their places as far as they can. */
export function separate(
  places: ReadonlyMap<string, Place>,
  pinned: ReadonlyMap<string, Place>,
): Map<string, Place> {
  const grid = new BoxGrid(room.width);
  const separated = new Map<string, Place>();
  for (const [id, at] of pinned) {
    grid.add(boxAround(at.x, at.y, room.width, room.height));
    if (places.has(id)) separated.set(id, at);
  }
  for (const [id, at] of places) {
    if (pinned.has(id)) continue;
    const free = freePlace(grid, { x: Math.round(at.x), y: Math.round(at.y) }, room);
    grid.add(boxAround(free.x, free.y, room.width, room.height));
    separated.set(id, free);
  }
  return separated;
}
