import type { Scene } from './scene.ts';

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The neighbour of a record that lies most in the direction of an arrow key; the first record where none is chosen, null where no neighbour lies there. */
export function neighbourTowards(scene: Scene, from: string | null, key: string): string | null {
  const direction = directions[key];
  if (!direction) return null;
  const here = from === null ? undefined : scene.shapes.get(from);
  if (!here) return scene.shapes.keys().next().value ?? null;
  let best: string | null = null;
  // Half a right angle to either side.
  let most = Math.SQRT1_2 - 1e-9;
  for (const id of scene.neighbours.get(here.id) ?? []) {
    const other = scene.shapes.get(id);
    if (!other) continue;
    const [dx, dy] = [other.x - here.x, other.y - here.y];
    const along = (dx * direction[0] + dy * direction[1]) / (Math.hypot(dx, dy) || 1);
    if (along <= most) continue;
    most = along;
    best = id;
  }
  return best;
}
