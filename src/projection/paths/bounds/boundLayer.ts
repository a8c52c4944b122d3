import type { Terrain } from '../../caseGraph/caseGraph.ts';
import { type Cost, FREE, LIMB, UNREACHED } from '../../costs/cost.ts';
import { NO_DAY } from '../../projection.ts';

/** For every entity, the least that a walk of a fixed number of hops from it to the search's end can cost. */
export interface Layer {
  /** The high and the low part of the cost; infinite where there is no such walk. */
  readonly high: Float64Array;
  readonly low: Float64Array;
  /** In timed searches: the latest day on which such a walk can begin with days that never go back. */
  readonly latest: Int32Array | null;
  /** Walks that cost more are of no use. */
  readonly most: Cost;
  /** The entities reached. */
  readonly members: number[];
  /** The cases of all members together: what a sweep from here looks at. */
  degree: number;
}

/** Later than every day. */
export const ANY_DAY = 0x7fff_ffff;

/** A layer in which nothing is reached yet. */
export const emptyLayer = ({ timed, passable }: Terrain, most = UNREACHED): Layer => ({
  high: new Float64Array(passable.length).fill(UNREACHED.high),
  low: new Float64Array(passable.length),
  latest: timed ? new Int32Array(passable.length).fill(NO_DAY) : null,
  most,
  members: [],
  degree: 0,
});

/** No hops left: only the end itself is there. */
export function endLayer(terrain: Terrain): Layer {
  const layer = emptyLayer(terrain);
  layer.high[terrain.to] = FREE.high;
  if (layer.latest) layer.latest[terrain.to] = ANY_DAY;
  layer.members.push(terrain.to);
  layer.degree = terrain.degree(terrain.to);
  return layer;
}

/** What the cheapest walk from an entity costs. */
export const costAt = ({ high, low }: Layer, entity: number): Cost => ({
  high: high[entity] ?? UNREACHED.high,
  low: low[entity] ?? 0,
});

/** Takes a walk into account that begins at `entity` on `day`; its cost comes in parts, the low one up to a limb too great. */
export function relax(
  terrain: Terrain,
  layer: Layer,
  entity: number,
  high: number,
  low: number,
  day: number,
): void {
  if (low >= LIMB) {
    high += 1;
    low -= LIMB;
  }
  const { most, latest } = layer;
  if (high > most.high || (high === most.high && low > most.low)) return;
  if (latest && day > (latest[entity] ?? 0)) latest[entity] = day;
  const before = layer.high[entity] ?? 0;
  if (high > before || (high === before && low >= (layer.low[entity] ?? 0))) return;
  layer.high[entity] = high;
  layer.low[entity] = low;
  if (before !== UNREACHED.high) return;
  layer.members.push(entity);
  layer.degree += terrain.degree(entity);
}
