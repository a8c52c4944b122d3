import { compareCosts, infiniteCost, multiplyCost } from '../costs/cost.ts';
import type { BidirectionalBounds } from './bounds/bidirectionalBounds.ts';
import { type FoundPrefixes, takePaths } from './findNearest.ts';
import type { PathInput } from './pathInput.ts';
import { comparePaths, type Prefix } from './search/prefix.ts';
import { PrefixSearch } from './search/prefixSearch.ts';
import type { SearchContext } from './search/searchContext.ts';

/** Finds the strongest paths, hop limit by hop limit, since a longer path may be stronger. The paths found so far bound the cost at the next limit. */
export function findStrongest(
  context: SearchContext,
  bounds: BidirectionalBounds,
  input: PathInput,
): FoundPrefixes {
  const { budget, caseGraph } = context;
  let prefixes: readonly Prefix[] = [];
  let explored = 0;
  for (let limit = 1; limit <= input.maxHops && !bounds.over; limit += 1) {
    const worst = prefixes[input.first - 1]?.cost ?? infiniteCost;
    if (compareCosts(multiplyCost(caseGraph.leastCost, limit), worst) > 0) break;
    const search = new PrefixSearch(context);
    context.used.fill(0);
    // In a disjoint search, a path that is weaker than all found so far may still be needed: a new path may exclude some of these.
    if (bounds.widen(limit, input.disjoint ? infiniteCost : worst)) {
      const bound = search.open(limit);
      if (bound !== null) {
        bounds.walked = true;
        if (compareCosts(bound, worst) <= 0) prefixes = widened(search, context, input, limit, prefixes);
      }
    }
    explored += search.explored;
    if (budget.stopped !== null) return { prefixes, explored, settledHops: limit - 1, exhausted: false };
  }
  const exhausted = prefixes.length < input.first && bounds.over;
  return { prefixes, explored, settledHops: input.maxHops, exhausted };
}

/** Returns the best paths after adding those of one more hop. */
function widened(
  search: PrefixSearch,
  context: SearchContext,
  input: PathInput,
  limit: number,
  known: readonly Prefix[],
): readonly Prefix[] {
  const found: Prefix[] = [];
  if (!input.disjoint) {
    takePaths(search, context, input, found, known[input.first - 1]?.cost ?? infiniteCost);
    return [...known, ...found].sort(comparePaths).slice(0, input.first);
  }
  for (let fewer = 1; fewer < limit; fewer += 1) search.open(fewer);
  takePaths(search, context, input, found, infiniteCost);
  return context.budget.stopped === null ? found : known;
}
