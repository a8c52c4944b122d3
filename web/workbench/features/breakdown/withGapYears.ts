import type { GridSide } from './gridSide.ts';

/** The longest course of years that is shown whole: a single date of 1900 is more often a slip than the begin of a scale. */
const MAX_YEARS = 60;

/** Adds the years without a case between the first and the last of a grid's years, so that equal distances are equal times. */
export function withGapYears(sides: readonly GridSide[]): readonly GridSide[] {
  const years = sides.flatMap(({ id }) => (id === '' ? [] : [Number(id)]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [example] = sides;
  if (!example || last - first >= MAX_YEARS || !Number.isFinite(last)) return sides;
  const known = new Map(sides.map((side) => [side.id, side]));
  const whole = Array.from({ length: last - first + 1 }, (_, index): GridSide => {
    const id = String(first + index);
    return known.get(id) ?? { id, name: id, cases: 0, key: { ...example.key, id: null, label: id } };
  });
  return [...whole, ...sides.filter(({ id }) => id === '')];
}
