import type { Place } from './box.ts';

/** True if a place lies within a closed outline, however often that crosses itself (even-odd rule). */
export function isInside({ x, y }: Place, outline: readonly Place[]): boolean {
  let inside = false;
  let before = outline.at(-1);
  for (const corner of outline) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x);
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
