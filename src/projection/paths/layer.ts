import { NO_DAY } from '../projection.ts';
import { UNREACHED } from './hopCost.ts';
import type { Terrain } from './terrain.ts';

/** For every entity, the least that a walk of a fixed number of hops from it to the search's end can cost. */
export interface Layer {
  /** UNREACHED where there is no such walk. */
  readonly cost: Int32Array;
  /** In timed searches: the latest day on which such a walk can begin with days that never go back. */
  readonly latest: Int32Array | null;
  /** Walks that cost more are of no use. */
  readonly most: number;
  /** The entities reached. */
  readonly members: number[];
  /** The cases of all members together: what a sweep from here looks at. */
  degree: number;
}

/** A layer in which nothing is reached yet. */
export const emptyLayer = ({ timed, passable }: Terrain, most = UNREACHED): Layer => ({
  cost: new Int32Array(passable.length).fill(UNREACHED),
  latest: timed ? new Int32Array(passable.length).fill(NO_DAY) : null,
  most,
  members: [],
  degree: 0,
});

/** No hops left: only the end itself is there. */
export function endLayer(terrain: Terrain): Layer {
  const layer = emptyLayer(terrain);
  layer.cost[terrain.to] = 0;
  if (layer.latest) layer.latest[terrain.to] = UNREACHED;
  layer.members.push(terrain.to);
  layer.degree = terrain.degree(terrain.to);
  return layer;
}

/** Takes a walk into account that begins at `entity` on `day`. */
export function relax(terrain: Terrain, layer: Layer, entity: number, cost: number, day: number): void {
  if (cost > layer.most) return;
  const { latest } = layer;
  if (latest && day > (latest[entity] ?? 0)) latest[entity] = day;
  const before = layer.cost[entity] ?? 0;
  if (cost >= before) return;
  layer.cost[entity] = cost;
  if (before !== UNREACHED) return;
  layer.members.push(entity);
  layer.degree += terrain.degree(entity);
}
