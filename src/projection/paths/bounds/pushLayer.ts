import type { Terrain } from '../../caseGraph/caseGraph.ts';
import { hopHigh, hopLow } from '../../costs/hopCost.ts';
import { ANY_DAY, emptyLayer, type Layer, relax } from './boundLayer.ts';
import type { Step, Within } from './layerStep.ts';

/** One hop farther from the end, from each member of the layer before: right for small layers. Null where the budget ended. */
export function pushLayer(step: Step): Layer | null {
  const { terrain, before, within, budget } = step;
  const layer = emptyLayer(terrain, step.most);
  const { passable, timed, sameRole } = terrain;
  for (const entity of before.members) {
    if (within && isBeyond(terrain, within, entity)) continue;
    const onwardsHigh = before.high[entity] ?? 0;
    const onwardsLow = before.low[entity] ?? 0;
    const latest = before.latest?.[entity] ?? ANY_DAY;
    const role = sameRole ? 0 : terrain.role(entity);
    const cases = terrain.casesOf(entity);
    if (!budget.spend(cases.length)) return null;
    for (const caseNumber of cases) {
      const strength = terrain.strength(caseNumber);
      if (strength === 0) continue;
      const day = timed ? terrain.day(caseNumber) : 0;
      if (timed && day > latest) continue;
      const high = onwardsHigh + (hopHigh[strength] ?? 0);
      const low = onwardsLow + (hopLow[strength] ?? 0);
      let at = terrain.partiesFrom(caseNumber);
      const { parties } = terrain;
      for (const end = terrain.partiesTo(caseNumber); at < end; at += 1) {
        const party = parties[at] ?? 0;
        const kind = passable[party] ?? 0;
        if (kind === 0 || kind === role || party === entity) continue;
        if (within && (within.reached.hops[party] ?? 0) > within.hops) continue;
        relax(terrain, layer, party, high, low, day);
      }
    }
  }
  return layer;
}

/** Whether no neighbour of the entity can be within reach. */
function isBeyond({ to }: Terrain, { reached, hops }: Within, entity: number): boolean {
  return entity !== to && reached.depth > hops && (reached.hops[entity] ?? 0) > hops + 1;
}
