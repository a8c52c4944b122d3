import { UNREACHED } from '../../costs/cost.ts';
import { hopHigh, hopLow } from '../../costs/hopCost.ts';
import { emptyLayer, type Layer, relax } from './boundLayer.ts';
import type { Step, Within } from './layerStep.ts';

/** The next layer from its other side: each entity within reach looks for its best neighbour. Null where the budget ended. */
export function pullLayer(step: Step, within: Within): Layer | null {
  const { terrain, before, budget } = step;
  const layer = emptyLayer(terrain, step.most);
  const { passable, timed } = terrain;
  for (let ring = 0; ring <= within.hops; ring += 1) {
    for (const entity of within.reached.rings[ring] ?? []) {
      if (passable[entity] === 0) continue;
      const cases = terrain.casesOf(entity);
      if (!budget.spend(cases.length)) return null;
      for (const caseNumber of cases) {
        const strength = terrain.strength(caseNumber);
        if (strength === 0) continue;
        const ownHigh = hopHigh[strength] ?? 0;
        const ownLow = hopLow[strength] ?? 0;
        const day = timed ? terrain.day(caseNumber) : 0;
        let at = terrain.partiesFrom(caseNumber);
        const { parties } = terrain;
        for (const end = terrain.partiesTo(caseNumber); at < end; at += 1) {
          const party = parties[at] ?? 0;
          const onwards = before.high[party] ?? UNREACHED.high;
          if (onwards === UNREACHED.high || !terrain.mayJoin(entity, party)) continue;
          if (before.latest && day > (before.latest[party] ?? 0)) continue;
          relax(terrain, layer, entity, onwards + ownHigh, (before.low[party] ?? 0) + ownLow, day);
        }
      }
    }
  }
  return layer;
}
