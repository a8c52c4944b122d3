import type { ZoomTransform } from 'd3-zoom';
import { allOf, casesOf } from '../../model/caseFilter.ts';
import { counted } from '../../model/kinds.ts';
import { showCases } from '../../state/showCases.ts';
import type { Arc } from './useArcs.ts';

type Point = readonly [number, number];

/** How far an arc bows, as a share of its length. */
const BOW = 0.18;

/** Arcs between posts and countries, the wider the more cases; a click opens them. */
export function Arcs({
  arcs,
  placeOf,
  nameOf,
  transform,
}: {
  arcs: readonly Arc[];
  /** The place of a post or a country on the whole picture; null where it has none. */
  placeOf: (id: string) => Point | null;
  nameOf: (id: string) => string;
  transform: ZoomTransform;
}) {
  const most = Math.max(1, ...arcs.map(({ caseCount }) => caseCount));
  return arcs.map(({ post, country, caseCount }) => {
    const [from, to] = [placeOf(post), placeOf(country)];
    if (!from || !to) return null;
    const pair = `${nameOf(post)} × ${nameOf(country)}`;
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the tables beside it and the record serve the keyboard
      <path
        key={`${post} ${country}`}
        className="arc"
        d={bowed(transform.apply([...from]), transform.apply([...to]))}
        strokeWidth={1 + 4 * Math.sqrt(caseCount / most)}
        onClick={() => showCases(pair, allOf(casesOf(post), casesOf(country)) ?? {})}
      >
        <title>{`${pair}: ${counted(caseCount, 'CASE')}`}</title>
      </path>
    );
  });
}

/** A curve from one point to another that bows upwards, as routes are drawn on maps. */
function bowed([x1, y1]: Point, [x2, y2]: Point): string {
  const side = x2 >= x1 ? 1 : -1;
  const [x, y] = [(x1 + x2) / 2 + side * BOW * (y2 - y1), (y1 + y2) / 2 - side * BOW * (x2 - x1)];
  return `M${x1},${y1}Q${x},${y} ${x2},${y2}`;
}
