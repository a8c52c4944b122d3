import type { CaseGraph } from '../caseGraph/caseGraph.ts';
import { infiniteCost, LIMB, zeroCost } from '../costs/cost.ts';
import type { BoundLayer } from '../paths/bounds/boundLayer.ts';
import { NONE } from '../projection.ts';

/**
 * For every entity, the two cheapest walks of a fixed number of hops from the start that end with different cases. Walks never use a case for two
 * consecutive hops. They may use it again later, and may return to an entity, so their cost is a lower bound for paths.
 *
 * Walks are numbered: an entity's best has the entity's own number, its second best `entities` more.
 */
export interface WalkLayer extends BoundLayer {
  readonly entities: number;
  /** By walk: the case of its last hop. */
  readonly cases: Uint32Array;
  /** By walk: the walk in the layer before that it extends. */
  readonly before: Uint32Array;
  /** The number of cases read to find the walks. */
  looked: number;
}

/** Returns a layer without walks. */
export function emptyWalkLayer(caseGraph: CaseGraph): WalkLayer {
  const entities = caseGraph.passable.length;
  return {
    latest: null,
    most: infiniteCost,
    members: [],
    degree: 0,
    high: new Float64Array(2 * entities).fill(infiniteCost.high),
    low: new Float64Array(2 * entities),
    entities,
    cases: new Uint32Array(2 * entities).fill(NONE),
    before: new Uint32Array(2 * entities).fill(NONE),
    looked: 0,
  };
}

/** Returns the layer for no hops, whose only member is the start itself. */
export function startWalkLayer(caseGraph: CaseGraph): WalkLayer {
  const layer = emptyWalkLayer(caseGraph);
  layer.high[caseGraph.from] = zeroCost.high;
  layer.members.push(caseGraph.from);
  layer.degree = caseGraph.degree(caseGraph.from);
  return layer;
}

/** Returns an entity's cheapest walk that does not end with this case; NONE if it has none. */
export function walkWithout(layer: WalkLayer, entity: number, caseNumber: number): number {
  const { high, cases, entities } = layer;
  const walk = cases[entity] === caseNumber ? entity + entities : entity;
  return high[walk] === infiniteCost.high ? NONE : walk;
}

/** Adds a walk; each case adds at most one walk to an entity. The cost is given in two parts, the low one of which may be up to a limb too great. */
export function addWalk(
  caseGraph: CaseGraph,
  layer: WalkLayer,
  entity: number,
  high: number,
  low: number,
  caseNumber: number,
  before: number,
): void {
  const carry = low >= LIMB ? 1 : 0;
  const wholeHigh = high + carry;
  const wholeLow = low - carry * LIMB;
  const second = entity + layer.entities;
  if (isLessThan(layer, wholeHigh, wholeLow, entity)) {
    if (layer.high[entity] === infiniteCost.high) {
      layer.members.push(entity);
      layer.degree += caseGraph.degree(entity);
    } else {
      const { high: highs, low: lows, cases, before: walks } = layer;
      set(layer, second, highs[entity] ?? 0, lows[entity] ?? 0, cases[entity] ?? 0, walks[entity] ?? 0);
    }
    set(layer, entity, wholeHigh, wholeLow, caseNumber, before);
  } else if (isLessThan(layer, wholeHigh, wholeLow, second)) {
    set(layer, second, wholeHigh, wholeLow, caseNumber, before);
  }
}

/** True if a cost is less than that of a walk. */
const isLessThan = (layer: WalkLayer, high: number, low: number, walk: number): boolean => {
  const known = layer.high[walk] ?? 0;
  return high < known || (high === known && low < (layer.low[walk] ?? 0));
};

function set(
  layer: WalkLayer,
  walk: number,
  high: number,
  low: number,
  caseNumber: number,
  before: number,
): void {
  layer.high[walk] = high;
  layer.low[walk] = low;
  layer.cases[walk] = caseNumber;
  layer.before[walk] = before;
}
