import type { Budget } from '../budget.ts';
import type { Terrain } from '../paths/terrain.ts';
import { Labels, NOTHING } from './labels.ts';

/** How far a search came. */
export interface Spread {
  readonly labels: Labels;
  /** All within so many hops have been reached; fewer than asked for where the budget ended before. */
  readonly settledHops: number;
  /** How many cases were looked at. */
  readonly explored: number;
}

const UNASKED = -1;

/** Reaches, layer by layer, all that can be reached within `maxHops`, each in its fewest hops and by the strongest way of that many. */
export function spread(terrain: Terrain, maxHops: number, entities: number, budget: Budget): Spread {
  const labels = new Labels(entities);
  let frontier = [terrain.from];
  let explored = 0;
  for (let hops = 1; hops <= maxHops && frontier.length > 0; hops += 1) {
    const next: number[] = [];
    for (const entity of frontier) {
      const cases = terrain.casesOf(entity);
      explored += cases.length;
      if (!budget.spend(cases.length)) {
        for (const reached of next) labels.forget(reached);
        return { labels, settledHops: hops - 1, explored };
      }
      for (let at = 0; at < cases.length; at += 1) step(terrain, labels, entity, cases[at] ?? 0, hops, next);
    }
    frontier = next.filter((entity) => terrain.passable[entity] !== 0);
  }
  return { labels, settledHops: maxHops, explored };
}

function step(
  terrain: Terrain,
  labels: Labels,
  entity: number,
  caseNumber: number,
  hops: number,
  next: number[],
): void {
  const cost = terrain.cost(caseNumber);
  if (cost === 0) return;
  // In this order: with countries or areas, the first call copies the parties that the others then find.
  const start = terrain.partiesFrom(caseNumber);
  const end = terrain.partiesTo(caseNumber);
  const { parties } = terrain;
  const key = terrain.key(entity);
  let before = UNASKED;
  for (let at = start; at < end; at += 1) {
    const other = parties[at] ?? 0;
    const known = labels.hops[other] ?? 0;
    if (known !== 0 && known < hops) continue;
    if (other === terrain.from || other === entity || terrain.key(other) === key) continue;
    // Most cases lead only to where we have been: how we came is asked where it matters.
    if (before === UNASKED) before = labels.usable(entity, caseNumber);
    if (before === NOTHING) return;
    if (labels.arrive(other, hops, labels.cost(before) + cost, caseNumber, before)) next.push(other);
  }
}
