import { compareCosts, timesCost, UNREACHED } from '../costs/cost.ts';
import type { Bounds } from './bounds/bidirectionalBounds.ts';
import { type FoundPrefixes, take } from './findNearest.ts';
import type { PathInput } from './pathInput.ts';
import { comparePaths, type Prefix } from './search/prefix.ts';
import { Search } from './search/prefixSearch.ts';
import type { SearchGround } from './search/searchContext.ts';

/** Hop limit by hop limit, since a longer path may be stronger; what is found so far tells what a wider limit has to beat. */
export function findStrongest(ground: SearchGround, bounds: Bounds, input: PathInput): FoundPrefixes {
  const { budget, terrain } = ground;
  let prefixes: readonly Prefix[] = [];
  let explored = 0;
  for (let limit = 1; limit <= input.maxHops && !bounds.over; limit += 1) {
    const worst = prefixes[input.first - 1]?.cost ?? UNREACHED;
    if (compareCosts(timesCost(terrain.leastCost, limit), worst) > 0) break;
    const search = new Search(ground);
    ground.used.fill(0);
    // Where a new path bars others, one that is weaker than all of today's may still be needed later.
    if (bounds.widen(limit, input.disjoint ? UNREACHED : worst)) {
      const bound = search.open(limit);
      if (bound !== null) {
        bounds.walked = true;
        if (compareCosts(bound, worst) <= 0) prefixes = widened(search, ground, input, limit, prefixes);
      }
    }
    explored += search.explored;
    if (budget.stopped !== null) return { prefixes, explored, settledHops: limit - 1, exhausted: false };
  }
  const exhausted = prefixes.length < input.first && bounds.over;
  return { prefixes, explored, settledHops: input.maxHops, exhausted };
}

/** The best paths with those of one more hop let in. */
function widened(
  search: Search,
  ground: SearchGround,
  input: PathInput,
  limit: number,
  known: readonly Prefix[],
): readonly Prefix[] {
  const found: Prefix[] = [];
  if (!input.disjoint) {
    take(search, ground, input, found, known[input.first - 1]?.cost ?? UNREACHED);
    return [...known, ...found].sort(comparePaths).slice(0, input.first);
  }
  for (let fewer = 1; fewer < limit; fewer += 1) search.open(fewer);
  take(search, ground, input, found, UNREACHED);
  return ground.budget.stopped === null ? found : known;
}
