import { type Cost, infiniteCost } from '../costs/cost.ts';
import type { BidirectionalBounds } from './bounds/bidirectionalBounds.ts';
import type { PathInput } from './pathInput.ts';
import type { Prefix } from './search/prefix.ts';
import { PrefixSearch } from './search/prefixSearch.ts';
import type { SearchContext } from './search/searchContext.ts';

/** The paths that a search found, as prefixes, and up to which hop limit they are the best. */
export interface FoundPrefixes {
  readonly prefixes: readonly Prefix[];
  /** The number of prefixes looked at. */
  readonly explored: number;
  /** The hop limit within which the paths are the best of all. */
  readonly settledHops: number;
  /** True if no higher hop limit could add a path. */
  readonly exhausted: boolean;
}

/** Finds the paths with the fewest hops, hop limit by hop limit. Those found so far are valid even if a later limit is cut short. */
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
      takePaths(search, context, input, prefixes, infiniteCost);
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

/** Adds a search's paths that cost at most `most` until there are enough. In a disjoint search, later paths must not use the intermediaries of earlier ones. */
export function takePaths(
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
