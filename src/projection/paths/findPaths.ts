import type { Budget } from '../budget.ts';
import type { ProjectionData } from '../projection.ts';
import type { HopCase } from './assignCases.ts';
import { Bounds } from './bounds.ts';
import { chooseCases } from './chooseCases.ts';
import { IdOrder } from './idOrder.ts';
import { Neighbours } from './neighbours.ts';
import { PairCases } from './pairCases.ts';
import type { PathInput } from './pathInput.ts';
import { entitiesOf, type Prefix } from './prefix.ts';
import { Search, type SearchGround } from './search.ts';
import { Terrain } from './terrain.ts';
import type { Tuning } from './tuning.ts';

/** A path as found: its entities, the case assigned to each hop, and its cost. */
export interface FoundPath {
  readonly entities: readonly number[];
  readonly assigned: readonly HopCase[];
  readonly cost: number;
}

/** What a search found, and how far that holds. */
export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  readonly explored: number;
  /** The paths are the best among all of at most so many hops. */
  readonly settledHops: number;
  /** Whether paths of more hops than were allowed cannot exist, whatever the limit. */
  readonly exhausted: boolean;
}

/** The best paths in the order asked for; what the budget cut short is told by `settledHops`. */
export function findPaths(
  data: ProjectionData,
  input: PathInput,
  tuning: Tuning,
  budget: Budget,
): FoundPaths {
  if (input.from === input.to) return { paths: [], explored: 0, settledHops: input.maxHops, exhausted: true };
  const terrain = new Terrain(data, input);
  const ground: SearchGround = {
    terrain,
    bounds: new Bounds(terrain, tuning, budget),
    neighbours: new Neighbours(terrain, budget),
    pairs: new PairCases(terrain, input.maxHops),
    order: new IdOrder(data.bases),
    used: new Uint8Array(data.bases.END),
    budget,
  };
  const found = input.order === 'NEAREST' ? findNearest(ground, input) : findStrongest(ground, input);
  return { ...found, paths: found.prefixes.map((prefix) => finished(prefix, terrain)) };
}

interface FoundPrefixes extends Omit<FoundPaths, 'paths'> {
  readonly prefixes: readonly Prefix[];
}

/** Hop limit by hop limit: whatever is found so far stands, even when a later limit is cut short. */
function findNearest(ground: SearchGround, input: PathInput): FoundPrefixes {
  const { bounds, budget } = ground;
  const prefixes: Prefix[] = [];
  let explored = 0;
  let walked = false;
  for (let limit = 1; limit <= input.maxHops; limit += 1) {
    const exhausted = bounds.exhausted || (bounds.apart && !walked);
    if (exhausted) return { prefixes, explored, settledHops: input.maxHops, exhausted };
    if (!bounds.widen(limit)) return { prefixes, explored, settledHops: limit - 1, exhausted: false };
    const search = new Search(ground);
    walked = search.open(limit) !== null || walked;
    const whole = take(search, ground, input, prefixes);
    explored += search.explored;
    if (!whole) return { prefixes, explored, settledHops: limit - 1, exhausted: false };
    if (prefixes.length === input.first)
      return { prefixes, explored, settledHops: input.maxHops, exhausted: false };
  }
  const exhausted = budget.stopped === null && (bounds.exhausted || (bounds.apart && !walked));
  return { prefixes, explored, settledHops: input.maxHops, exhausted };
}

/** A longer path may be stronger, so the search runs again with each wider limit that could still change the answer. */
function findStrongest(ground: SearchGround, input: PathInput): FoundPrefixes {
  const { bounds, used } = ground;
  let prefixes: Prefix[] = [];
  let explored = 0;
  let walked = false;
  for (let limit = 1; limit <= input.maxHops; limit += 1) {
    const exhausted = bounds.exhausted || (bounds.apart && !walked);
    if (exhausted) return { prefixes, explored, settledHops: input.maxHops, exhausted };
    if (!bounds.widen(limit)) return { prefixes, explored, settledHops: limit - 1, exhausted: false };
    used.fill(0);
    const search = new Search(ground);
    const bound = search.open(limit);
    walked = bound !== null || walked;
    const worst = prefixes[input.first - 1]?.cost ?? Number.POSITIVE_INFINITY;
    if (bound === null || bound > worst) continue;
    for (let fewer = 1; fewer < limit; fewer += 1) search.open(fewer);
    const better: Prefix[] = [];
    const whole = take(search, ground, input, better);
    explored += search.explored;
    if (!whole) return { prefixes, explored, settledHops: limit - 1, exhausted: false };
    prefixes = better;
  }
  const exhausted = bounds.exhausted || (bounds.apart && !walked);
  return { prefixes, explored, settledHops: input.maxHops, exhausted };
}

/** Adds a search's paths until there are enough; false where the budget ended before that. */
function take(search: Search, ground: SearchGround, input: PathInput, prefixes: Prefix[]): boolean {
  while (prefixes.length < input.first) {
    const prefix = search.next();
    if (prefix === null) return ground.budget.stopped === null;
    prefixes.push(prefix);
    if (!input.disjoint) continue;
    for (let at = prefix.before; at !== null && at.before !== null; at = at.before)
      ground.used[at.entity] = 1;
  }
  return true;
}

const finished = (prefix: Prefix, { timed }: Terrain): FoundPath => ({
  entities: entitiesOf(prefix),
  assigned: chooseCases(prefix.cases, timed),
  cost: prefix.cost,
});
