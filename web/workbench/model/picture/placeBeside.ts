import { BoxGrid, boxAround, type Place } from './box.ts';
import { type Joined, neighboursOf } from './neighboursOf.ts';

/** Room that a record takes with its label. */
const WIDTH = 84;
const HEIGHT = 50;

/** The nearest free place around a point, on a spiral of rings. */
function freePlace(grid: BoxGrid, { x, y }: Place): Place {
  const fits = (at: Place) => grid.isFree(boxAround(at.x, at.y, WIDTH, HEIGHT));
  if (fits({ x, y })) return { x, y };
  for (let radius = 90; ; radius += 40) {
    const steps = Math.round((2 * Math.PI * radius) / 60);
    for (let step = 0; step < steps; step++) {
      const angle = (step / steps) * 2 * Math.PI;
      const at = { x: Math.round(x + radius * Math.cos(angle)), y: Math.round(y + radius * Math.sin(angle)) };
      if (fits(at)) return at;
    }
  }
}

/** Places new records around those that they are tied to, never on top of another one; the others stay where they are. */
export function placeBeside(
  settled: ReadonlyMap<string, Place>,
  fresh: readonly string[],
  ties: readonly Joined[],
): ReadonlyMap<string, Place> {
  const grid = new BoxGrid(100);
  for (const { x, y } of settled.values()) grid.add(boxAround(x, y, WIDTH, HEIGHT));
  const neighbours = neighboursOf(ties);
  const right = Math.max(-WIDTH, ...[...settled.values()].map(({ x }) => x)) + WIDTH;
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
    const at = freePlace(grid, { x: Math.round(middle.x), y: Math.round(middle.y) });
    grid.add(boxAround(at.x, at.y, WIDTH, HEIGHT));
    places.set(id, at);
  }
  return places;
}
