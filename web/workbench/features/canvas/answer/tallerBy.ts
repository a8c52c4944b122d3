/** More would tear records of one column apart. */
const MOST = 2;
/** Pixels around the records, to the sides for half a name, and above and below, which the picture has at least. */
const BESIDE = 70;
const ABOVE = 44;

const lengthOf = (places: readonly number[]): number =>
  places.length === 0 ? 0 : Math.max(...places) - Math.min(...places);

/** The factor by which records can stand taller than they were placed, on a stage that has room above and below once its width is filled; 1 where it has none, as a wide stage has. */
export function tallerBy(
  nodes: readonly { readonly x?: number; readonly y?: number }[],
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const wide = lengthOf(nodes.flatMap(({ x }) => (x === undefined ? [] : [x])));
  const high = lengthOf(nodes.flatMap(({ y }) => (y === undefined ? [] : [y])));
  const across = (width - 2 * BESIDE) / wide;
  const along = (height - 2 * ABOVE) / high;
  // A picture that is not made smaller has the room that it was placed for.
  if (!(across > 0 && across < 1 && along > across && Number.isFinite(along))) return 1;
  return Math.min(MOST, along / across);
}
