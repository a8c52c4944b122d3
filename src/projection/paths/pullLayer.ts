import type { Budget } from '../budget.ts';
import { UNREACHED } from './hopCost.ts';
import { emptyLayer, type Layer, relax } from './layer.ts';
import type { Terrain } from './terrain.ts';
import type { Within } from './within.ts';

/** The next layer from its other side: each entity within reach looks for its best neighbour. Null where the budget ended. */
export function pullLayer(terrain: Terrain, before: Layer, within: Within, budget: Budget): Layer | null {
  const layer = emptyLayer(terrain);
  const { passable, parties, timed } = terrain;
  for (let ring = 0; ring <= within.hops; ring += 1) {
    for (const entity of within.reached.rings[ring] ?? []) {
      if (passable[entity] === 0) continue;
      const cases = terrain.casesOf(entity);
      if (!budget.spend(cases.length)) return null;
      for (const caseNumber of cases) {
        const cost = terrain.cost(caseNumber);
        if (cost === 0) continue;
        const day = timed ? terrain.day(caseNumber) : 0;
        const count = terrain.read(caseNumber);
        for (let at = 0; at < count; at += 1) {
          const party = parties[at] ?? 0;
          const onwards = before.cost[party] ?? UNREACHED;
          if (onwards === UNREACHED || !terrain.mayJoin(entity, party)) continue;
          if (before.latest && day > (before.latest[party] ?? 0)) continue;
          relax(terrain, layer, entity, onwards + cost, day);
        }
      }
    }
  }
  return layer;
}
