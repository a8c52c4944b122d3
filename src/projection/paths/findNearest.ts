import { type Cost, infiniteCost } from '../costs/cost.ts';
import type { BidirectionalBounds } from './bounds/bidirectionalBounds.ts';
import type { PathInput } from './pathInput.ts';
import type { Prefix } from './search/prefix.ts';
import { PrefixSearch } from './search/prefixSearch.ts';
import type { SearchContext } from './search/searchContext.ts';

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
export function findNearest(
  context: SearchContext,
  bounds: BidirectionalBounds,
  input: PathInput,
): FoundPrefixes {
  const { budget } = context;
  const prefixes: Prefix[] = [];
  let explored = 0;
  let limit = 1;
  for (; limit <= input.maxHops && prefixes.length < input.first && !bounds.over; limit += 1) {
    const search = new PrefixSearch(context);
    if (bounds.widen(limit, infiniteCost)) {
      if (search.open(limit) !== null) bounds.walked = true;
      take(search, context, input, prefixes, infiniteCost);
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
  search: PrefixSearch,
  context: SearchContext,
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
      context.used[at.entity] = 1;
  }
}
