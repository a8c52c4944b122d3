import type { CaseGraph } from '../caseGraph/caseGraph.ts';
import { infiniteCost, LIMB, zeroCost } from '../costs/cost.ts';
import type { BoundLayer } from '../paths/bounds/boundLayer.ts';
import { NONE } from '../projection.ts';

/**
 * For every entity, the two cheapest walks of exactly so many hops from the start that end with different cases. Ways never use a case for two hops that
 * follow each other; they may use it again later, and may come back to an entity, so what they cost is a lower bound for paths.
 *
 * Ways are numbered: that of an entity's best is the entity's own number, that of its second best is `entities` more.
 */
export interface WalkLayer extends BoundLayer {
  readonly entities: number;
  /** The case of the last hop of each walk. */
  readonly cases: Uint32Array;
  /** The walk, in the layer before, that each one goes on from. */
  readonly before: Uint32Array;
  /** How many cases were looked at to find them. */
  looked: number;
}

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

/** No hop yet: only the start itself is there. */
export function startWalkLayer(caseGraph: CaseGraph): WalkLayer {
  const layer = emptyWalkLayer(caseGraph);
  layer.high[caseGraph.from] = zeroCost.high;
  layer.members.push(caseGraph.from);
  layer.degree = caseGraph.degree(caseGraph.from);
  return layer;
}

/** An entity's cheapest walk that does not end with this case; NONE where it has none. */
export function walkWithout(layer: WalkLayer, entity: number, caseNumber: number): number {
  const { high, cases, entities } = layer;
  const walk = cases[entity] === caseNumber ? entity + entities : entity;
  return high[walk] === infiniteCost.high ? NONE : walk;
}

/** Takes a walk into account; each case may bring an entity one walk only. Its cost comes in parts, the low one up to a limb too great. */
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
  const whole = { high: high + carry, low: low - carry * LIMB };
  const second = entity + layer.entities;
  if (isLessThan(layer, whole.high, whole.low, entity)) {
    if (layer.high[entity] === infiniteCost.high) {
      layer.members.push(entity);
      layer.degree += caseGraph.degree(entity);
    } else {
      const { high: highs, low: lows, cases, before: walks } = layer;
      set(layer, second, highs[entity] ?? 0, lows[entity] ?? 0, cases[entity] ?? 0, walks[entity] ?? 0);
    }
    set(layer, entity, whole.high, whole.low, caseNumber, before);
  } else if (isLessThan(layer, whole.high, whole.low, second)) {
    set(layer, second, whole.high, whole.low, caseNumber, before);
  }
}

/** Whether a cost is less than that of a walk. */
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
