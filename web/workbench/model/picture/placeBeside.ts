import { BoxGrid, boxAround, type Place } from './box.ts';
import { freePlace } from './freePlace.ts';
import { type Joined, neighboursOf } from './neighboursOf.ts';

/** Room that a record takes with its label. */
const room = { width: 84, height: 60, first: 90, step: 40 };

/** Places new records around those that they are tied to, never on top of another one; the others stay where they are. */
export function placeBeside(
  settled: ReadonlyMap<string, Place>,
  fresh: readonly string[],
  ties: readonly Joined[],
): ReadonlyMap<string, Place> {
  const grid = new BoxGrid(100);
  for (const { x, y } of settled.values()) grid.add(boxAround(x, y, room.width, room.height));
  const neighbours = neighboursOf(ties);
  const right = Math.max(-room.width, ...[...settled.values()].map(({ x }) => x)) + room.width;
  const places = new Map<string, Place>();
  const whereOf = (id: string) => settled.get(id) ?? places.get(id);
  const near = (id: string): Place[] =>
    [...(neighbours.get(id) ?? [])].flatMap((other) => {
      const at = whereOf(other);
      return at ? [at] : [];
    });
  // Those with most ties to what is drawn come first, so that they stand nearest to it.
  const order = [...fresh].sort((a, b) => near(b).length - near(a).length);
  for (const id of order) {
    const around = near(id);
    const middle =
      around.length > 0
        ? {
            x: around.reduce((sum, { x }) => sum + x, 0) / around.length,
            y: around.reduce((sum, { y }) => sum + y, 0) / around.length,
          }
        : { x: right, y: 0 };
    const at = freePlace(grid, { x: Math.round(middle.x), y: Math.round(middle.y) }, room);
    grid.add(boxAround(at.x, at.y, room.width, room.height));
    places.set(id, at);
  }
  return places;
}
