import type { CaseGraph } from '../../caseGraph/caseGraph.ts';
import { type Cost, infiniteCost, LIMB, zeroCost } from '../../costs/cost.ts';
import { NO_DAY } from '../../projection.ts';

/** For every entity, the least cost of a walk of a fixed number of hops from it to the search's end. */
export interface BoundLayer {
  /** The high and the low part of the cost; infinite if there is no such walk. */
  readonly high: Float64Array;
  readonly low: Float64Array;
  /** In timed searches: the latest day on which such a walk can begin, if days never go back along it. */
  readonly latest: Int32Array | null;
  /** Walks that cost more are ignored. */
  readonly most: Cost;
  /** The entities with a walk. */
  readonly members: number[];
  /** The number of cases of all members together, which a sweep from this layer reads. */
  degree: number;
}

/** A day later than every other. */
export const ANY_DAY = 0x7fff_ffff;

/** Returns a layer without members. */
export const emptyLayer = ({ timed, passable }: CaseGraph, most = infiniteCost): BoundLayer => ({
  high: new Float64Array(passable.length).fill(infiniteCost.high),
  low: new Float64Array(passable.length),
  latest: timed ? new Int32Array(passable.length).fill(NO_DAY) : null,
  most,
  members: [],
  degree: 0,
});

/** Returns the layer for no hops, whose only member is the end itself. */
export function endLayer(caseGraph: CaseGraph): BoundLayer {
  const layer = emptyLayer(caseGraph);
  layer.high[caseGraph.to] = zeroCost.high;
  if (layer.latest) layer.latest[caseGraph.to] = ANY_DAY;
  layer.members.push(caseGraph.to);
  layer.degree = caseGraph.degree(caseGraph.to);
  return layer;
}

/** Returns the cost of the cheapest walk from an entity. */
export const costAt = ({ high, low }: BoundLayer, entity: number): Cost => ({
  high: high[entity] ?? infiniteCost.high,
  low: low[entity] ?? 0,
});

/** Adds a walk that begins at `entity` on `day`. Its cost is given in two parts, the low one of which may be up to a limb too great. */
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
