import type { CaseGraph } from '../../caseGraph/caseGraph.ts';
import { hopHigh, hopLow } from '../../costs/hopCost.ts';
import { ANY_DAY, type BoundLayer, emptyLayer, relax } from './boundLayer.ts';
import type { LayerStep, StartReach } from './layerStep.ts';

/** Computes the next layer from each member of the layer before; best if these are few. Returns null if the budget ended. */
export function pushLayer(step: LayerStep): BoundLayer | null {
  const { caseGraph, before, within, budget } = step;
  const layer = emptyLayer(caseGraph, step.most);
  const { passable, timed, sameRole } = caseGraph;
  for (const entity of before.members) {
    if (within && isBeyond(caseGraph, within, entity)) continue;
    const onwardsHigh = before.high[entity] ?? 0;
    const onwardsLow = before.low[entity] ?? 0;
    const latest = before.latest?.[entity] ?? ANY_DAY;
    const role = sameRole ? 0 : caseGraph.role(entity);
    const cases = caseGraph.casesOf(entity);
    if (!budget.spend(cases.length)) return null;
    for (const caseNumber of cases) {
      const strength = caseGraph.strength(caseNumber);
      if (strength === 0) continue;
      const day = timed ? caseGraph.day(caseNumber) : 0;
      if (timed && day > latest) continue;
      const high = onwardsHigh + (hopHigh[strength] ?? 0);
      const low = onwardsLow + (hopLow[strength] ?? 0);
      let at = caseGraph.partiesFrom(caseNumber);
      const { parties } = caseGraph;
      for (const end = caseGraph.partiesTo(caseNumber); at < end; at += 1) {
        const party = parties[at] ?? 0;
        const kind = passable[party] ?? 0;
        if (kind === 0 || kind === role || party === entity) continue;
        if (within && (within.reached.hops[party] ?? 0) > within.hops) continue;
        relax(caseGraph, layer, party, high, low, day);
      }
    }
  }
  return layer;
}

/** True if no neighbour of the entity can be within reach of the start. */
function isBeyond({ to }: CaseGraph, { reached, hops }: StartReach, entity: number): boolean {
  return entity !== to && reached.depth > hops && (reached.hops[entity] ?? 0) > hops + 1;
}
