import { UNREACHED } from './hopCost.ts';
import { emptyLayer, type Layer, relax } from './layer.ts';
import type { Step } from './step.ts';

const CASES_A_STRETCH = 16_384;

/** The next layer by reading every case once, in order: right where most of the graph is reached. Null where the budget ended. */
export function scanLayer(step: Step): Layer | null {
  const { terrain, budget } = step;
  const layer = emptyLayer(terrain, step.most);
  const { cases } = terrain;
  for (let start = 0; start < cases; start += CASES_A_STRETCH) {
    const end = Math.min(cases, start + CASES_A_STRETCH);
    // Read in order, a case costs a fraction of what it costs at random.
    if (!budget.spend((end - start) >> 1)) return null;
    for (let caseNumber = start; caseNumber < end; caseNumber += 1) spread(step, layer, caseNumber);
  }
  return layer;
}

/** Each party of a case gets the best of those parties that it may be joined with: the best of all, or the best with another key. */
function spread({ terrain, before, within }: Step, layer: Layer, caseNumber: number): void {
  const { passable, timed, lastUseful } = terrain;
  const { cost: onwardsFrom, latest } = before;
  const start = terrain.partiesFrom(caseNumber);
  const end = terrain.partiesTo(caseNumber);
  const { parties } = terrain;
  const day = timed ? terrain.day(caseNumber) : 0;
  let best = UNREACHED;
  let bestKey = -1;
  let second = UNREACHED;
  for (let at = start; at < end; at += 1) {
    const party = parties[at] ?? 0;
    if (party >= lastUseful) break;
    const onwards = onwardsFrom[party] ?? UNREACHED;
    if (onwards === UNREACHED || (latest && day > (latest[party] ?? 0))) continue;
    const key = terrain.key(party);
    if (onwards < best) {
      if (key !== bestKey) second = best;
      best = onwards;
      bestKey = key;
    } else if (key !== bestKey && onwards < second) second = onwards;
  }
  const cost = best === UNREACHED ? 0 : terrain.cost(caseNumber);
  if (cost === 0) return;
  for (let at = start; at < end; at += 1) {
    const party = parties[at] ?? 0;
    if (party >= lastUseful) break;
    if (passable[party] === 0) continue;
    if (within && (within.reached.hops[party] ?? 0) > within.hops) continue;
    const onwards = terrain.key(party) === bestKey ? second : best;
    if (onwards !== UNREACHED) relax(terrain, layer, party, onwards + cost, day);
  }
}
