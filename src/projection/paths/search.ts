import { leastCost } from './chooseCases.ts';
import { UNREACHED } from './hopCost.ts';
import { MinHeap } from './minHeap.ts';
import { NumberHeap } from './numberHeap.ts';
import { compareSequences, holds, type Prefix, type Sequence } from './prefix.ts';
import type { SearchGround } from './searchGround.ts';

/** What waits to be looked at: the next child of an opened prefix, or a child whose exact bound turned out higher than its first one. */
interface Waiting extends Sequence {
  readonly bound: number;
  readonly children: NumberHeap | null;
  readonly checked: Prefix | null;
}

/** A prefix takes about as long as so many cases in a sweep. */
const WORK_A_PREFIX = 64;

const isLess = (one: Waiting, other: Waiting) =>
  one.bound < other.bound || (one.bound === other.bound && compareSequences(one, other) < 0);

/**
 * Gives paths one by one, cheapest first and by ids where they cost the same: best-first over prefixes, with exact lower bounds.
 *
 * A prefix costs what the best assignment of cases to its own hops costs, which never falls when hops are added, so no path can be
 * better than its prefix's cost and the bound of what is left. Children come out of an opened prefix one at a time.
 */
export class Search {
  /** Prefixes looked at. */
  explored = 0;
  private readonly ground: SearchGround;
  private readonly queue = new MinHeap<Waiting>(isLess);
  private readonly keys: Float64Array;

  constructor(ground: SearchGround) {
    this.ground = ground;
    this.keys = new Float64Array(ground.order.size);
  }

  /** Lets in the paths of exactly so many hops; returns a bound that none of them beats, null where there are none. */
  open(limit: number): number | null {
    const { terrain, order } = this.ground;
    const { from } = terrain;
    return this.expand({
      before: null,
      entity: from,
      rank: order.rank(from),
      hops: 0,
      limit,
      cost: 0,
      cases: [],
    });
  }

  /** The next best path of at most this cost; null where there is none, or where the budget ended. */
  next(most: number): Prefix | null {
    for (let waiting = this.queue.pop(); waiting; waiting = this.queue.pop()) {
      if (waiting.bound > most || !this.ground.budget.spend(WORK_A_PREFIX)) return null;
      if (this.isUsed(waiting.before)) continue;
      const prefix = waiting.checked ?? this.nextChild(waiting);
      if (prefix === null || this.isUsed(prefix)) continue;
      if (prefix.hops === prefix.limit) return prefix;
      this.expand(prefix);
    }
    return null;
  }

  /** Queues the hops that may follow a prefix; returns the least bound among them. */
  private expand(prefix: Prefix): number | null {
    const { neighbours, bounds, order, used } = this.ground;
    const { cost: onwards } = bounds.layer(prefix.limit - prefix.hops - 1);
    const { entities, costs } = neighbours.of(prefix.entity);
    let count = 0;
    for (let at = 0; at < entities.length; at += 1) {
      const entity = entities[at] ?? 0;
      const rest = onwards[entity] ?? UNREACHED;
      if (rest === UNREACHED || used[entity] === 1 || holds(prefix, entity)) continue;
      // Bound and id in one number: a double keeps both exactly.
      this.keys[count] = (prefix.cost + (costs[at] ?? 0) + rest) * order.size + order.rank(entity);
      count += 1;
    }
    if (count === 0) return null;
    return this.queueNext(prefix, new NumberHeap(this.keys.slice(0, count)));
  }

  private queueNext(before: Prefix, children: NumberHeap): number | null {
    const { top } = children;
    if (top === undefined) return null;
    const { size } = this.ground.order;
    const bound = Math.floor(top / size);
    this.queue.push({ before, rank: top - bound * size, bound, children, checked: null });
    return bound;
  }

  /** Takes the next child of an opened prefix, with its exact cost; null where it is no path's beginning or has to wait for its turn. */
  private nextChild({ before, rank, bound, children }: Waiting): Prefix | null {
    if (children !== null) {
      children.drop();
      this.queueNext(before, children);
    }
    const prefix = this.extend(before, rank);
    if (prefix === null) return null;
    const exact =
      prefix.cost + (this.ground.bounds.layer(prefix.limit - prefix.hops).cost[prefix.entity] ?? 0);
    if (exact <= bound) return prefix;
    this.queue.push({ before, rank, bound: exact, children: null, checked: prefix });
    return null;
  }

  private extend(before: Prefix, rank: number): Prefix | null {
    const { order, pairs, terrain, bounds } = this.ground;
    this.explored += 1;
    const entity = order.entity(rank);
    const hops = before.hops + 1;
    const cases = [...before.cases, pairs.between(before.entity, entity)];
    const latest = bounds.layer(before.limit - hops).latest?.[entity] ?? UNREACHED;
    const cost = leastCost(cases, terrain.timed, latest);
    return cost === null ? null : { before, entity, rank, hops, limit: before.limit, cost, cases };
  }

  private isUsed(prefix: Prefix): boolean {
    for (let at: Prefix | null = prefix; at !== null; at = at.before) {
      if (this.ground.used[at.entity] === 1) return true;
    }
    return false;
  }
}
