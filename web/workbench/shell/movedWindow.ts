/** A window of years moved by so many years, as wide as before: it stops at the ends of the scale. */
export function movedWindow(
  [from, to]: readonly [number, number],
  by: number,
  first: number,
  last: number,
): [number, number] {
  const step = Math.max(first - from, Math.min(last - to, by));
  return [from + step, to + step];
}
