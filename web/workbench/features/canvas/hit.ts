import { middleOf, type Scene, type SceneShape, type SceneTie } from './scene.ts';

/** The record at a place; the nearest where several are. `slack` is the distance by which a shape may be missed. */
export function shapeAt(scene: Scene, x: number, y: number, slack: number): SceneShape | null {
  let nearest: SceneShape | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const shape of scene.shapes.values()) {
    const distance = Math.hypot(shape.x - x, shape.y - y);
    if (distance > shape.size / 2 + slack || distance >= least) continue;
    nearest = shape;
    least = distance;
  }
  return nearest;
}

const STEPS = 12;

/** The tie at a place; null where none passes within `slack`. */
export function tieAt(scene: Scene, x: number, y: number, slack: number): SceneTie | null {
  let nearest: SceneTie | null = null;
  let least = slack;
  for (const tie of scene.ties) {
    const { from, to } = tie;
    const middle = middleOf(tie);
    if (Math.max(from.x, to.x, middle.x) + slack < x || Math.min(from.x, to.x, middle.x) - slack > x)
      continue;
    if (Math.max(from.y, to.y, middle.y) + slack < y || Math.min(from.y, to.y, middle.y) - slack > y)
      continue;
    let before: { readonly x: number; readonly y: number } = from;
    for (let step = 1; step <= STEPS; step++) {
      const part = step / STEPS;
      const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
      const at = { x: a * from.x + b * middle.x + c * to.x, y: a * from.y + b * middle.y + c * to.y };
      const distance = toSegment(x, y, before, at);
      if (distance < least + tie.width / 2) {
        nearest = tie;
        least = distance;
      }
      before = at;
    }
  }
  return nearest;
}

function toSegment(
  x: number,
  y: number,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(from.x + along * dx - x, from.y + along * dy - y);
}
