import type { Budget } from '../budget.ts';
import type { CaseGraph } from '../caseGraph/caseGraph.ts';
import { hopHigh, hopLow } from '../costs/hopCost.ts';
import { NONE } from '../projection.ts';
import { addWalk, emptyWalkLayer, type WalkLayer, walkWithout } from './walkLayer.ts';

/** The share of all cases that costs as much to read at random as all of them in order. */
const SCAN_SHARE = 0.5;

/** Cases after which the budget is checked. */
const BATCH_SIZE = 16_384;

/** Computes the walks of one more hop, to the entities for which `open` is 1. Each case is read once. Returns null if the budget ended. */
export function nextWalkLayer(
  caseGraph: CaseGraph,
  before: WalkLayer,
  open: Uint8Array,
  budget: Budget,
): WalkLayer | null {
  const layer = emptyWalkLayer(caseGraph);
  const { cases, from, passable } = caseGraph;
  if (before.degree > cases * SCAN_SHARE) {
    for (let start = 0; start < cases; start += BATCH_SIZE) {
      const end = Math.min(cases, start + BATCH_SIZE);
      // A case costs about half as much if cases are read in order.
      layer.looked += end - start;
      if (!budget.spend((end - start) >> 1)) return null;
      for (let caseNumber = start; caseNumber < end; caseNumber += 1) {
        extendWalks(caseGraph, before, layer, open, caseNumber);
      }
    }
    return layer;
  }
  const seen = new Uint8Array(cases);
  for (const entity of before.members) {
    if (entity !== from && passable[entity] === 0) continue;
    const own = caseGraph.casesOf(entity);
    layer.looked += own.length;
    if (!budget.spend(own.length)) return null;
    for (const caseNumber of own) {
      if (seen[caseNumber] === 1) continue;
      seen[caseNumber] = 1;
      extendWalks(caseGraph, before, layer, open, caseNumber);
    }
  }
  return layer;
}

/** Extends to each party of a case the cheapest walk to a party that it may be joined with: the cheapest of all, or the cheapest with another key. */
function extendWalks(
  caseGraph: CaseGraph,
  before: WalkLayer,
  layer: WalkLayer,
  open: Uint8Array,
  caseNumber: number,
): void {
  const strength = caseGraph.strength(caseNumber);
  if (strength === 0) return;
  const { from, passable, lastUseful } = caseGraph;
  // In this order: with countries or areas, the first call copies the parties that the others read.
  const start = caseGraph.partiesFrom(caseNumber);
  const end = caseGraph.partiesTo(caseNumber);
  const { parties } = caseGraph;
  if (!anyIsOpen(caseGraph, open, start, end)) return;
  let best = NONE;
  let bestKey = NONE;
  let second = NONE;
  for (let at = start; at < end; at += 1) {
    const party = parties[at] ?? 0;
    if (party >= lastUseful) break;
    if (passable[party] === 0 && party !== from) continue;
    const walk = walkWithout(before, party, caseNumber);
    if (walk === NONE) continue;
    const key = caseGraph.key(party);
    if (best === NONE || isCheaper(before, walk, best)) {
      if (key !== bestKey) second = best;
      best = walk;
      bestKey = key;
    } else if (key !== bestKey && (second === NONE || isCheaper(before, walk, second))) second = walk;
  }
  if (best === NONE) return;
  const ownHigh = hopHigh[strength] ?? 0;
  const ownLow = hopLow[strength] ?? 0;
  for (let at = start; at < end; at += 1) {
    const party = parties[at] ?? 0;
    if (party >= lastUseful) break;
    if (open[party] === 0) continue;
    const walk = caseGraph.key(party) === bestKey ? second : best;
    if (walk === NONE) continue;
    const high = (before.high[walk] ?? 0) + ownHigh;
    addWalk(caseGraph, layer, party, high, (before.low[walk] ?? 0) + ownLow, caseNumber, walk);
  }
}

/** True if a walk to one of the parties is asked for. */
function anyIsOpen(
  { parties, lastUseful }: CaseGraph,
  open: Uint8Array,
  start: number,
  end: number,
): boolean {
  for (let at = start; at < end; at += 1) {
    const party = parties[at] ?? 0;
    if (party >= lastUseful) return false;
    if (open[party] === 1) return true;
  }
  return false;
}

function isCheaper({ high, low }: WalkLayer, one: number, other: number): boolean {
  const difference = (high[one] ?? 0) - (high[other] ?? 0);
  return difference < 0 || (difference === 0 && (low[one] ?? 0) < (low[other] ?? 0));
}
