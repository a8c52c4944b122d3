/** A key that every list of open rows obeys: to the next or previous row, or taking back what was decided. */
export type MoveStroke = 'next' | 'previous' | 'takeBack';

const strokes: ReadonlyMap<string, MoveStroke> = new Map([
  ['ArrowDown', 'next'],
  ['j', 'next'],
  ['ArrowUp', 'previous'],
  ['k', 'previous'],
  ['Backspace', 'takeBack'],
  ['Delete', 'takeBack'],
]);

/** Reads a key that every list of open rows obeys; undefined where it means nothing there. */
export const moveStrokeOf = (key: string): MoveStroke | undefined => strokes.get(key);
