import { infiniteCost } from '../../costs/cost.ts';
import { hopHigh, hopLow } from '../../costs/hopCost.ts';
import { type BoundLayer, emptyLayer, relax } from './boundLayer.ts';
import type { LayerStep, StartReach } from './layerStep.ts';

/** Computes the next layer by looking, from each entity within reach of the start, for its best neighbour; best if these are few. Returns null if the budget ended. */
export function pullLayer(step: LayerStep, within: StartReach): BoundLayer | null {
  const { caseGraph, before, budget } = step;
  const layer = emptyLayer(caseGraph, step.most);
  const { passable, timed } = caseGraph;
  for (let ring = 0; ring <= within.hops; ring += 1) {
    for (const entity of within.reached.rings[ring] ?? []) {
      if (passable[entity] === 0) continue;
      const cases = caseGraph.casesOf(entity);
      if (!budget.spend(cases.length)) return null;
      for (const caseNumber of cases) {
        const strength = caseGraph.strength(caseNumber);
        if (strength === 0) continue;
        const ownHigh = hopHigh[strength] ?? 0;
        const ownLow = hopLow[strength] ?? 0;
        const day = timed ? caseGraph.day(caseNumber) : 0;
        let at = caseGraph.partiesFrom(caseNumber);
        const { parties } = caseGraph;
        for (const end = caseGraph.partiesTo(caseNumber); at < end; at += 1) {
          const party = parties[at] ?? 0;
          const onwards = before.high[party] ?? infiniteCost.high;
          if (onwards === infiniteCost.high || !caseGraph.mayJoin(entity, party)) continue;
          if (before.latest && day > (before.latest[party] ?? 0)) continue;
          relax(caseGraph, layer, entity, onwards + ownHigh, (before.low[party] ?? 0) + ownLow, day);
        }
      }
    }
  }
  return layer;
}
