import type { CaseGraph } from '../../caseGraph/caseGraph.ts';
import { type Cost, infiniteCost, LIMB, zeroCost } from '../../costs/cost.ts';
import { NO_DAY } from '../../projection.ts';

/** For every entity, the least that a walk of a fixed number of hops from it to the search's end can cost. */
export interface BoundLayer {
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
export const emptyLayer = ({ timed, passable }: CaseGraph, most = infiniteCost): BoundLayer => ({
  high: new Float64Array(passable.length).fill(infiniteCost.high),
  low: new Float64Array(passable.length),
  latest: timed ? new Int32Array(passable.length).fill(NO_DAY) : null,
  most,
  members: [],
  degree: 0,
});

/** No hops left: only the end itself is there. */
export function endLayer(caseGraph: CaseGraph): BoundLayer {
  const layer = emptyLayer(caseGraph);
  layer.high[caseGraph.to] = zeroCost.high;
  if (layer.latest) layer.latest[caseGraph.to] = ANY_DAY;
  layer.members.push(caseGraph.to);
  layer.degree = caseGraph.degree(caseGraph.to);
  return layer;
}

/** What the cheapest walk from an entity costs. */
export const costAt = ({ high, low }: BoundLayer, entity: number): Cost => ({
  high: high[entity] ?? infiniteCost.high,
  low: low[entity] ?? 0,
});

/** Takes a walk into account that begins at `entity` on `day`; its cost comes in parts, the low one up to a limb too great. */
export function relax(
  caseGraph: CaseGraph,
  layer: BoundLayer,
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
  if (before !== infiniteCost.high) return;
  layer.members.push(entity);
  layer.degree += caseGraph.degree(entity);
}
