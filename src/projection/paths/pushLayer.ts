import type { Budget } from '../budget.ts';
import { UNREACHED } from './hopCost.ts';
import { emptyLayer, type Layer, relax } from './layer.ts';
import type { Terrain } from './terrain.ts';
import type { Within } from './within.ts';

/** One hop farther from the end, from each member of the layer before: right for small layers. Null where the budget ended. */
export function pushLayer(
  terrain: Terrain,
  before: Layer,
  within: Within | null,
  budget: Budget,
): Layer | null {
  const layer = emptyLayer(terrain);
  const { passable, parties, timed } = terrain;
  for (const entity of before.members) {
    if (within && isBeyond(terrain, within, entity)) continue;
    const onwards = before.cost[entity] ?? UNREACHED;
    const latest = before.latest?.[entity] ?? UNREACHED;
    const cases = terrain.casesOf(entity);
    if (!budget.spend(cases.length)) return null;
    for (const caseNumber of cases) {
      const cost = terrain.cost(caseNumber);
      if (cost === 0) continue;
      const day = timed ? terrain.day(caseNumber) : 0;
      if (timed && day > latest) continue;
      const count = terrain.read(caseNumber);
      for (let at = 0; at < count; at += 1) {
        const party = parties[at] ?? 0;
        if (passable[party] === 0 || !terrain.mayJoin(entity, party)) continue;
        if (within && (within.reached.hops[party] ?? 0) > within.hops) continue;
        relax(terrain, layer, party, onwards + cost, day);
      }
    }
  }
  return layer;
}

/** Whether no neighbour of the entity can be within reach. */
function isBeyond({ to }: Terrain, { reached, hops }: Within, entity: number): boolean {
  return entity !== to && reached.depth > hops && (reached.hops[entity] ?? 0) > hops + 1;
}
