import { infiniteCost } from '../../costs/cost.ts';
import { hopHigh, hopLow } from '../../costs/hopCost.ts';
import { type BoundLayer, emptyLayer, relax } from './boundLayer.ts';
import type { LayerStep } from './layerStep.ts';

/** Cases after which the budget is checked. */
const BATCH_SIZE = 16_384;

/** Computes the next layer by reading every case once, in order; best if most of the graph is reached. Returns null if the budget ended. */
export function scanLayer(step: LayerStep): BoundLayer | null {
  const { caseGraph, budget } = step;
  const layer = emptyLayer(caseGraph, step.most);
  const { cases } = caseGraph;
  for (let start = 0; start < cases; start += BATCH_SIZE) {
    const end = Math.min(cases, start + BATCH_SIZE);
    // A case costs about half as much if cases are read in order.
    if (!budget.spend((end - start) >> 1)) return null;
    for (let caseNumber = start; caseNumber < end; caseNumber += 1) spread(step, layer, caseNumber);
  }
  return layer;
}

/** Relaxes each party of a case by the cheapest party that it may be joined with: the cheapest of all, or the cheapest with another key. */
function spread({ caseGraph, before, within }: LayerStep, layer: BoundLayer, caseNumber: number): void {
  const { passable, timed, lastUseful } = caseGraph;
  const { high, low, latest } = before;
  const start = caseGraph.partiesFrom(caseNumber);
  const end = caseGraph.partiesTo(caseNumber);
  const { parties } = caseGraph;
  const day = timed ? caseGraph.day(caseNumber) : 0;
  let best = NO_PARTY;
  let bestKey = -1;
  let second = NO_PARTY;
  for (let at = start; at < end; at += 1) {
    const party = parties[at] ?? 0;
    if (party >= lastUseful) break;
    if (high[party] === infiniteCost.high || (latest && day > (latest[party] ?? 0))) continue;
    const key = caseGraph.key(party);
    if (best === NO_PARTY || costsLess(before, party, best)) {
      if (key !== bestKey) second = best;
      best = party;
      bestKey = key;
    } else if (key !== bestKey && (second === NO_PARTY || costsLess(before, party, second))) second = party;
  }
  const strength = best === NO_PARTY ? 0 : caseGraph.strength(caseNumber);
  if (strength === 0) return;
  const ownHigh = hopHigh[strength] ?? 0;
  const ownLow = hopLow[strength] ?? 0;
  for (let at = start; at < end; at += 1) {
    const party = parties[at] ?? 0;
    if (party >= lastUseful) break;
    if (passable[party] === 0) continue;
    if (within && (within.reached.hops[party] ?? 0) > within.hops) continue;
    const onwards = caseGraph.key(party) === bestKey ? second : best;
    if (onwards === NO_PARTY) continue;
    relax(caseGraph, layer, party, (high[onwards] ?? 0) + ownHigh, (low[onwards] ?? 0) + ownLow, day);
  }
}

/** Stands for no party. */
const NO_PARTY = -1;

function costsLess({ high, low }: BoundLayer, one: number, other: number): boolean {
  const difference = (high[one] ?? 0) - (high[other] ?? 0);
  return difference < 0 || (difference === 0 && (low[one] ?? 0) < (low[other] ?? 0));
}
