import { UNREACHED } from '../../costs/cost.ts';
import { hopHigh, hopLow } from '../../costs/hopCost.ts';
import { emptyLayer, type Layer, relax } from './boundLayer.ts';
import type { Step } from './layerStep.ts';

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
  const { high, low, latest } = before;
  const start = terrain.partiesFrom(caseNumber);
  const end = terrain.partiesTo(caseNumber);
  const { parties } = terrain;
  const day = timed ? terrain.day(caseNumber) : 0;
  let best = NOBODY;
  let bestKey = -1;
  let second = NOBODY;
  for (let at = start; at < end; at += 1) {
    const party = parties[at] ?? 0;
    if (party >= lastUseful) break;
    if (high[party] === UNREACHED.high || (latest && day > (latest[party] ?? 0))) continue;
    const key = terrain.key(party);
    if (best === NOBODY || costsLess(before, party, best)) {
      if (key !== bestKey) second = best;
      best = party;
      bestKey = key;
    } else if (key !== bestKey && (second === NOBODY || costsLess(before, party, second))) second = party;
  }
  const strength = best === NOBODY ? 0 : terrain.strength(caseNumber);
  if (strength === 0) return;
  const ownHigh = hopHigh[strength] ?? 0;
  const ownLow = hopLow[strength] ?? 0;
  for (let at = start; at < end; at += 1) {
    const party = parties[at] ?? 0;
    if (party >= lastUseful) break;
    if (passable[party] === 0) continue;
    if (within && (within.reached.hops[party] ?? 0) > within.hops) continue;
    const onwards = terrain.key(party) === bestKey ? second : best;
    if (onwards === NOBODY) continue;
    relax(terrain, layer, party, (high[onwards] ?? 0) + ownHigh, (low[onwards] ?? 0) + ownLow, day);
  }
}

const NOBODY = -1;

function costsLess({ high, low }: Layer, one: number, other: number): boolean {
  const difference = (high[one] ?? 0) - (high[other] ?? 0);
  return difference < 0 || (difference === 0 && (low[one] ?? 0) < (low[other] ?? 0));
}
