import type { Terrain } from '../caseGraph/caseGraph.ts';
import { FREE, LIMB, UNREACHED } from '../costs/cost.ts';
import type { Layer } from '../paths/bounds/boundLayer.ts';
import { NONE } from '../projection.ts';

/**
 * For every entity, the two cheapest ways of exactly so many hops from the start that end with different cases. Ways never use a case for two hops that
 * follow each other; they may use it again later, and may come back to an entity, so what they cost is a lower bound for paths.
 *
 * Ways are numbered: that of an entity's best is the entity's own number, that of its second best is `entities` more.
 */
export interface WayLayer extends Layer {
  readonly entities: number;
  /** The case of the last hop of each way. */
  readonly cases: Uint32Array;
  /** The way, in the layer before, that each one goes on from. */
  readonly before: Uint32Array;
  /** How many cases were looked at to find them. */
  looked: number;
}

export function emptyWayLayer(terrain: Terrain): WayLayer {
  const entities = terrain.passable.length;
  return {
    latest: null,
    most: UNREACHED,
    members: [],
    degree: 0,
    high: new Float64Array(2 * entities).fill(UNREACHED.high),
    low: new Float64Array(2 * entities),
    entities,
    cases: new Uint32Array(2 * entities).fill(NONE),
    before: new Uint32Array(2 * entities).fill(NONE),
    looked: 0,
  };
}

/** No hop yet: only the start itself is there. */
export function startLayer(terrain: Terrain): WayLayer {
  const layer = emptyWayLayer(terrain);
  layer.high[terrain.from] = FREE.high;
  layer.members.push(terrain.from);
  layer.degree = terrain.degree(terrain.from);
  return layer;
}

/** An entity's cheapest way that does not end with this case; NONE where it has none. */
export function wayWithout(layer: WayLayer, entity: number, caseNumber: number): number {
  const { high, cases, entities } = layer;
  const way = cases[entity] === caseNumber ? entity + entities : entity;
  return high[way] === UNREACHED.high ? NONE : way;
}

/** Takes a way into account; each case may bring an entity one way only. Its cost comes in parts, the low one up to a limb too great. */
export function arrive(
  terrain: Terrain,
  layer: WayLayer,
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
    if (layer.high[entity] === UNREACHED.high) {
      layer.members.push(entity);
      layer.degree += terrain.degree(entity);
    } else {
      const { high: highs, low: lows, cases, before: ways } = layer;
      set(layer, second, highs[entity] ?? 0, lows[entity] ?? 0, cases[entity] ?? 0, ways[entity] ?? 0);
    }
    set(layer, entity, whole.high, whole.low, caseNumber, before);
  } else if (isLessThan(layer, whole.high, whole.low, second)) {
    set(layer, second, whole.high, whole.low, caseNumber, before);
  }
}

/** Whether a cost is less than that of a way. */
const isLessThan = (layer: WayLayer, high: number, low: number, way: number): boolean => {
  const known = layer.high[way] ?? 0;
  return high < known || (high === known && low < (layer.low[way] ?? 0));
};

function set(
  layer: WayLayer,
  way: number,
  high: number,
  low: number,
  caseNumber: number,
  before: number,
): void {
  layer.high[way] = high;
  layer.low[way] = low;
  layer.cases[way] = caseNumber;
  layer.before[way] = before;
}
