import type { Budget } from '../budget.ts';
import type { CaseGraph } from '../caseGraph/caseGraph.ts';
import { Neighbours } from '../caseGraph/neighbours.ts';
import { PairCases } from '../caseGraph/pairCases.ts';
import { infiniteCost } from '../costs/cost.ts';
import type { IdOrder } from '../idOrder.ts';
import { chooseCases } from '../paths/assignment/chooseCases.ts';
import { costAt, emptyLayer } from '../paths/bounds/boundLayer.ts';
import type { Prefix } from '../paths/search/prefix.ts';
import { PrefixSearch } from '../paths/search/prefixSearch.ts';
import type { Tuning } from '../paths/search/tuning.ts';
import type { Arrival } from './arrival.ts';
import { nextWalkLayer } from './nextWalkLayer.ts';
import { casesOfWalk, pathOfWalk } from './pathOfWalk.ts';
import { startWalkLayer, type WalkLayer } from './walkLayer.ts';

/** The entities that a search reached, and the hop limit within which none is missing. */
export interface ReachFindings {
  readonly arrivals: readonly Arrival[];
  /** All entities within so many hops are reached, and none beyond. Less than asked for if the budget ended. */
  readonly settledHops: number;
  /** The number of cases read to find the walks. */
  readonly explored: number;
  /** Returns the strengths of the hops of an arrival, in any order. */
  readonly thousandthsOf: (arrival: Arrival) => readonly number[];
}

/**
 * Finds, hop by hop, all entities that paths of up to `maxHops` hops lead to from the start of `caseGraph`, which is its end too.
 *
 * One sweep a hop finds the cheapest walks to all entities. A walk may use a case twice, which a path may not; most do not, and are the
 * strongest path. If one does, the paths of so many hops from that entity to the start are searched, with the walks as lower bounds.
 */
export function findReached(
  caseGraph: CaseGraph,
  order: IdOrder,
  wanted: Uint8Array,
  maxHops: number,
  budget: Budget,
  tuning: Tuning,
): ReachFindings {
  const entities = caseGraph.passable.length;
  const open = wanted.map((is, entity) => (is === 1 || caseGraph.passable[entity] !== 0 ? 1 : 0));
  open[caseGraph.from] = 0;
  const layers: WalkLayer[] = [startWalkLayer(caseGraph)];
  const nowhere = emptyLayer(caseGraph);
  const context = {
    caseGraph,
    bounds: { layer: (hops: number) => layers[hops] ?? nowhere },
    neighbours: new Neighbours(caseGraph, budget),
    pairs: new PairCases(caseGraph, maxHops),
    order,
    used: new Uint8Array(entities),
    budget,
    tuning,
  };
  const search = new PrefixSearch(context);
  const settled = new Uint8Array(entities);
  const unsettled = (entity: number): number => (wanted[entity] ?? 0) & ~(settled[entity] ?? 0);
  const arrivals: Arrival[] = [];
  const thousandthsOf = ({ hops, path }: Arrival) =>
    typeof path === 'number' ? casesOfWalk(layers, hops, path).map((each) => caseGraph.strength(each)) : path;
  const reach = (settledHops: number): ReachFindings => {
    const explored = layers.reduce((sum, { looked }) => sum + looked, 0);
    return { arrivals, settledHops, explored, thousandthsOf };
  };
  for (let hops = 1; hops <= maxHops; hops += 1) {
    const [last] = layers.slice(-1);
    // Nothing goes on from the last hop, so walks to entities that are not asked for, or are reached, are left out there.
    const asked = hops < maxHops ? open : open.map((is, entity) => is & unsettled(entity));
    const layer = last && nextWalkLayer(caseGraph, last, asked, budget);
    if (!layer) return reach(hops - 1);
    layers.push(layer);
    const found: Arrival[] = [];
    for (const entity of layer.members) {
      if (unsettled(entity) === 0) continue;
      const walk = pathOfWalk(layers, entity);
      const searched = walk === null ? searchPath(search, hops, entity) : null;
      if (budget.stopped !== null) return reach(hops - 1);
      if (walk !== null) found.push({ entity, hops, cost: costAt(layer, walk), path: walk });
      else if (searched !== null)
        found.push({ entity, hops, cost: searched.cost, path: strengthsOf(searched) });
    }
    for (const arrival of found) {
      settled[arrival.entity] = 1;
      arrivals.push(arrival);
    }
    if (layer.members.length === 0) break;
  }
  return reach(maxHops);
}

/** Searches the strongest path of exactly so many hops; null if there is none, or if the budget ended. */
function searchPath(search: PrefixSearch, hops: number, entity: number): Prefix | null {
  search.close();
  search.open(hops, entity);
  return search.next(infiniteCost);
}

const strengthsOf = ({ cases }: Prefix): number[] =>
  chooseCases(cases, false).map(({ thousandths }) => thousandths);
