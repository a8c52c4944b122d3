import type { WalkLayer } from './walkLayer.ts';

/** Returns the cheapest walk to an entity in the last of the layers if it is a path, with no case and no entity twice; otherwise null. */
export function pathOfWalk(layers: readonly WalkLayer[], entity: number): number | null {
  const hops = layers.length - 1;
  const last = layers[hops];
  if (last === undefined) return null;
  if (isPath(layers, hops, entity)) return entity;
  const second = entity + last.entities;
  const isAsCheap = last.high[second] === last.high[entity] && last.low[second] === last.low[entity];
  return isAsCheap && isPath(layers, hops, second) ? second : null;
}

/** Returns the cases of a walk of so many hops, last to first. */
export function casesOfWalk(layers: readonly WalkLayer[], hops: number, walk: number): number[] {
  const cases: number[] = [];
  let at = walk;
  for (let hop = hops; hop > 0; hop -= 1) {
    cases.push(layers[hop]?.cases[at] ?? 0);
    at = layers[hop]?.before[at] ?? 0;
  }
  return cases;
}

/** True if no case and no entity occurs twice in a walk. Compares each hop with those before it, since lists of a few hops for each of many walks would be garbage. */
function isPath(layers: readonly WalkLayer[], hops: number, walk: number): boolean {
  let one = walk;
  for (let hop = hops; hop > 1; hop -= 1) {
    const layer = layers[hop];
    if (layer === undefined) return false;
    const { entities } = layer;
    const ownCase = layer.cases[one];
    const next = layer.before[one] ?? 0;
    let other = next;
    for (let earlier = hop - 1; earlier > 0; earlier -= 1) {
      const before = layers[earlier];
      if (before === undefined) return false;
      if (before.cases[other] === ownCase || other % entities === one % entities) return false;
      other = before.before[other] ?? 0;
    }
    one = next;
  }
  return true;
}
