import { type Cost, UNREACHED } from '../costs/cost.ts';
import type { Bounds } from './bounds/bidirectionalBounds.ts';
import type { PathInput } from './pathInput.ts';
import type { Prefix } from './search/prefix.ts';
import { Search } from './search/prefixSearch.ts';
import type { SearchGround } from './search/searchContext.ts';

/** Paths as the search keeps them, and how far that holds. */
export interface FoundPrefixes {
  readonly prefixes: readonly Prefix[];
  /** Prefixes looked at. */
  readonly explored: number;
  /** The paths are the best among all of at most so many hops. */
  readonly settledHops: number;
  /** Whether a higher hop limit could give no path beyond these. */
  readonly exhausted: boolean;
}

/** Hop limit by hop limit: whatever is found so far stands, even when a later limit is cut short. */
export function findNearest(ground: SearchGround, bounds: Bounds, input: PathInput): FoundPrefixes {
  const { budget } = ground;
  const prefixes: Prefix[] = [];
  let explored = 0;
  let limit = 1;
  for (; limit <= input.maxHops && prefixes.length < input.first && !bounds.over; limit += 1) {
    const search = new Search(ground);
    if (bounds.widen(limit, UNREACHED)) {
      if (search.open(limit) !== null) bounds.walked = true;
      take(search, ground, input, prefixes, UNREACHED);
    }
    explored += search.explored;
    if (budget.stopped !== null && prefixes.length < input.first) break;
  }
  const whole = budget.stopped === null || prefixes.length === input.first;
  return {
    prefixes,
    explored,
    settledHops: whole ? input.maxHops : limit - 1,
    exhausted: whole && bounds.over,
  };
}

/** Adds a search's paths of at most a cost until there are enough; in a disjoint search each one bars its intermediaries to the next. */
export function take(
  search: Search,
  ground: SearchGround,
  input: PathInput,
  prefixes: Prefix[],
  most: Cost,
): void {
  while (prefixes.length < input.first) {
    const prefix = search.next(most);
    if (prefix === null) return;
    prefixes.push(prefix);
    if (!input.disjoint) continue;
    for (let at = prefix.before; at !== null && at.before !== null; at = at.before)
      ground.used[at.entity] = 1;
  }
}
