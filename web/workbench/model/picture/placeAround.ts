import type { Place } from './box.ts';

const ROW_HEIGHT = 54;

/** An arc of records, evenly spaced from top to bottom; `side` is 1 for the right and -1 for the left. */
function onArc(ids: readonly string[], side: 1 | -1): (readonly [id: string, at: Place])[] {
  const high = Math.max(1, ids.length - 1) * ROW_HEIGHT;
  return ids.map((id, index) => {
    const y = ids.length === 1 ? 0 : -high / 2 + index * ROW_HEIGHT;
    const round = Math.sqrt(Math.max(0, 1 - (y / (high / 2 + ROW_HEIGHT)) ** 2));
    return [id, { x: side * Math.round(110 + 200 * round), y: Math.round(y) }];
  });
}

/** Places of records in the middle, one below the other, with others on an arc to either side. */
export const placeAround = (
  middle: readonly string[],
  left: readonly string[],
  right: readonly string[],
): ReadonlyMap<string, Place> =>
  new Map([
    ...middle.map((id, index): readonly [string, Place] => [
      id,
      { x: 0, y: (index - (middle.length - 1) / 2) * 80 },
    ]),
    ...onArc(left, -1),
    ...onArc(right, 1),
  ]);
