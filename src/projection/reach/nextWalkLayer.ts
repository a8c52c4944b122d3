import type { Budget } from '../budget.ts';
import type { Terrain } from '../caseGraph/caseGraph.ts';
import { hopHigh, hopLow } from '../costs/hopCost.ts';
import { NONE } from '../projection.ts';
import { arrive, emptyWayLayer, type WayLayer, wayWithout } from './walkLayer.ts';

/** Reading all cases in order costs as much as reading this share of them at random. */
const SCAN_SHARE = 0.5;

const CASES_A_STRETCH = 16_384;

/** Ways of one more hop, to the entities that `open` has 1 for; null where the budget ended. Each case is looked at once. */
export function nextLayer(
  terrain: Terrain,
  before: WayLayer,
  open: Uint8Array,
  budget: Budget,
): WayLayer | null {
  const layer = emptyWayLayer(terrain);
  const { cases, from, passable } = terrain;
  if (before.degree > cases * SCAN_SHARE) {
    for (let start = 0; start < cases; start += CASES_A_STRETCH) {
      const end = Math.min(cases, start + CASES_A_STRETCH);
      // Read in order, a case costs a fraction of what it costs at random.
      layer.looked += end - start;
      if (!budget.spend((end - start) >> 1)) return null;
      for (let caseNumber = start; caseNumber < end; caseNumber += 1) {
        goOn(terrain, before, layer, open, caseNumber);
      }
    }
    return layer;
  }
  const seen = new Uint8Array(cases);
  for (const entity of before.members) {
    if (entity !== from && passable[entity] === 0) continue;
    const own = terrain.casesOf(entity);
    layer.looked += own.length;
    if (!budget.spend(own.length)) return null;
    for (const caseNumber of own) {
      if (seen[caseNumber] === 1) continue;
      seen[caseNumber] = 1;
      goOn(terrain, before, layer, open, caseNumber);
    }
  }
  return layer;
}

/** Each party of a case goes on from the best of those that it may be joined with: the best of all, or the best with another key. */
function goOn(
  terrain: Terrain,
  before: WayLayer,
  layer: WayLayer,
  open: Uint8Array,
  caseNumber: number,
): void {
  const strength = terrain.strength(caseNumber);
  if (strength === 0) return;
  const { from, passable, lastUseful } = terrain;
  // In this order: with countries or areas, the first call copies the parties that the others then find.
  const start = terrain.partiesFrom(caseNumber);
  const end = terrain.partiesTo(caseNumber);
  const { parties } = terrain;
  let best = NONE;
  let bestKey = NONE;
  let second = NONE;
  for (let at = start; at < end; at += 1) {
    const party = parties[at] ?? 0;
    if (party >= lastUseful) break;
    if (passable[party] === 0 && party !== from) continue;
    const way = wayWithout(before, party, caseNumber);
    if (way === NONE) continue;
    const key = terrain.key(party);
    if (best === NONE || isCheaper(before, way, best)) {
      if (key !== bestKey) second = best;
      best = way;
      bestKey = key;
    } else if (key !== bestKey && (second === NONE || isCheaper(before, way, second))) second = way;
  }
  if (best === NONE) return;
  const ownHigh = hopHigh[strength] ?? 0;
  const ownLow = hopLow[strength] ?? 0;
  for (let at = start; at < end; at += 1) {
    const party = parties[at] ?? 0;
    if (party >= lastUseful) break;
    if (open[party] === 0) continue;
    const way = terrain.key(party) === bestKey ? second : best;
    if (way === NONE) continue;
    const high = (before.high[way] ?? 0) + ownHigh;
    arrive(terrain, layer, party, high, (before.low[way] ?? 0) + ownLow, caseNumber, way);
  }
}

function isCheaper({ high, low }: WayLayer, one: number, other: number): boolean {
  const difference = (high[one] ?? 0) - (high[other] ?? 0);
  return difference < 0 || (difference === 0 && (low[one] ?? 0) < (low[other] ?? 0));
}
