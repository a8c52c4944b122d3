import type { Budget } from '../budget.ts';
import { UNREACHED } from './hopCost.ts';
import { emptyLayer, type Layer, relax } from './layer.ts';
import type { Terrain } from './terrain.ts';
import type { Within } from './within.ts';

const CASES_A_STRETCH = 16_384;

/** The next layer by reading every case once, in order: right where most of the graph is reached. Null where the budget ended. */
export function scanLayer(
  terrain: Terrain,
  before: Layer,
  within: Within | null,
  budget: Budget,
): Layer | null {
  const layer = emptyLayer(terrain);
  const { cases } = terrain.data;
  for (let start = 0; start < cases; start += CASES_A_STRETCH) {
    const end = Math.min(cases, start + CASES_A_STRETCH);
    // Read in order, a case costs a fraction of what it costs at random.
    if (!budget.spend((end - start) >> 1)) return null;
    for (let caseNumber = start; caseNumber < end; caseNumber += 1) {
      const cost = terrain.cost(caseNumber);
      if (cost !== 0) spread(terrain, before, within, layer, caseNumber, cost);
    }
  }
  return layer;
}

/** Each party of a case gets the best of those parties that it may be joined with: the best of all, or the best with another key. */
function spread(
  terrain: Terrain,
  before: Layer,
  within: Within | null,
  layer: Layer,
  caseNumber: number,
  cost: number,
): void {
  const { parties, passable, timed } = terrain;
  const count = terrain.read(caseNumber);
  const day = timed ? terrain.day(caseNumber) : 0;
  let best = UNREACHED;
  let bestKey = -1;
  let second = UNREACHED;
  for (let at = 0; at < count; at += 1) {
    const party = parties[at] ?? 0;
    const onwards = before.cost[party] ?? UNREACHED;
    if (onwards === UNREACHED || (before.latest && day > (before.latest[party] ?? 0))) continue;
    const key = terrain.key(party);
    if (onwards < best) {
      if (key !== bestKey) second = best;
      best = onwards;
      bestKey = key;
    } else if (key !== bestKey && onwards < second) second = onwards;
  }
  if (best === UNREACHED) return;
  for (let at = 0; at < count; at += 1) {
    const party = parties[at] ?? 0;
    if (passable[party] === 0) continue;
    if (within && (within.reached.hops[party] ?? 0) > within.hops) continue;
    const onwards = terrain.key(party) === bestKey ? second : best;
    if (onwards !== UNREACHED) relax(terrain, layer, party, onwards + cost, day);
  }
}
