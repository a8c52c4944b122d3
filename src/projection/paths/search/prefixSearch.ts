import { addCosts, type Cost, compareCosts, infiniteCost, LIMB, zeroCost } from '../../costs/cost.ts';
import { hopHigh, hopLow } from '../../costs/hopCost.ts';
import { Heap } from '../../heap.ts';
import { leastCost } from '../assignment/chooseCases.ts';
import { ANY_DAY, costAt } from '../bounds/boundLayer.ts';
import { Children } from './children.ts';
import { DeadEnds } from './deadEnds.ts';
import { compareSequences, holds, type Prefix, type Sequence } from './prefix.ts';
import type { SearchContext } from './searchContext.ts';

/** A prefix to be looked at: the next child of an opened one, or a child whose exact bound turned out higher than its first one. */
interface QueuedPrefix extends Sequence {
  readonly bound: Cost;
  readonly children: Children | null;
  readonly checked: Prefix | null;
}

/** Units of work that looking at one prefix costs: it takes about as long as so many cases in a sweep. */
const WORK_A_PREFIX = 64;

const isLess = (one: QueuedPrefix, other: QueuedPrefix) =>
  (compareCosts(one.bound, other.bound) || compareSequences(one, other)) < 0;

/**
 * Best-first search (A*) over prefixes of paths, with exact lower bounds: `next` returns paths one by one, cheapest first, and of equal cost
 * in the order of their ids.
 *
 * A prefix costs as much as the best assignment of cases to its own hops. That never falls when hops are added, so no path costs less than
 * its prefix and the bound for the rest together. Children come out of an opened prefix one at a time.
 *
 * Hart, Nilsson and Raphael, "A formal basis for the heuristic determination of minimum cost paths", IEEE Transactions on Systems Science
 * and Cybernetics 4 (1968); children one at a time as by Yoshizumi, Miura and Ishida, "A* with partial expansion for large branching factor
 * problems", AAAI (2000).
 */
export class PrefixSearch {
  /** Prefixes looked at. */
  explored = 0;
  /** Prefixes looked at before the last `close`. */
  private exploredBefore = 0;
  private readonly context: SearchContext;
  private readonly deadEnds: DeadEnds;
  private queue = new Heap<QueuedPrefix>(isLess);

  constructor(context: SearchContext) {
    this.context = context;
    this.deadEnds = new DeadEnds(context);
  }

  /** Adds the paths of exactly `limit` hops from an entity to the search. Returns a cost that none of them undercuts; null if there are none. */
  open(limit: number, start = this.context.caseGraph.from): Cost | null {
    return this.expand({
      before: null,
      entity: start,
      rank: this.context.order.rank(start),
      hops: 0,
      limit,
      cost: zeroCost,
      cases: [],
    });
  }

  /** Removes all paths from the search. */
  close(): void {
    this.queue = new Heap(isLess);
    this.exploredBefore = this.explored;
    this.deadEnds.spent = 0;
  }

  /** Returns the next best path that costs at most `most`; null if there is none, or where the budget ended. */
  next(most: Cost): Prefix | null {
    for (let waiting = this.queue.pop(); waiting; waiting = this.queue.pop()) {
      if (compareCosts(waiting.bound, most) > 0 || !this.context.budget.spend(WORK_A_PREFIX)) return null;
      if (this.isUsed(waiting.before) || this.isDeadEnd(waiting.before)) continue;
      const prefix = waiting.checked ?? this.nextChild(waiting);
      if (prefix === null || this.isUsed(prefix)) continue;
      if (prefix.hops === prefix.limit) return prefix;
      this.expand(prefix);
    }
    return null;
  }

  /** Queues the hops that may follow a prefix. Returns the least bound among them. */
  private expand(prefix: Prefix): Cost | null {
    const { neighbours, bounds, order, used } = this.context;
    const onwards = bounds.layer(prefix.limit - prefix.hops - 1);
    const { entities, strengths } = neighbours.of(prefix.entity);
    const high = new Float64Array(entities.length);
    const low = new Float64Array(entities.length);
    const ranks = new Uint32Array(entities.length);
    let count = 0;
    for (let at = 0; at < entities.length; at += 1) {
      const entity = entities[at] ?? 0;
      const rest = onwards.high[entity] ?? infiniteCost.high;
      if (rest === infiniteCost.high || used[entity] === 1 || holds(prefix, entity)) continue;
      const strength = strengths[at] ?? 0;
      const lows = prefix.cost.low + (hopLow[strength] ?? 0) + (onwards.low[entity] ?? 0);
      const carried = Math.floor(lows / LIMB);
      high[count] = prefix.cost.high + (hopHigh[strength] ?? 0) + rest + carried;
      low[count] = lows - carried * LIMB;
      ranks[count] = order.rank(entity);
      count += 1;
    }
    return this.queueNext(prefix, new Children(high, low, ranks, count));
  }

  private queueNext(before: Prefix, children: Children): Cost | null {
    const { first } = children;
    if (first === null) return null;
    this.queue.push({ before, rank: first.rank, bound: first, children, checked: null });
    return first;
  }

  /** Takes the next child of an opened prefix, with its exact cost; null if no path begins with it, or if its exact bound sends it back to the queue. */
  private nextChild({ before, rank, bound, children }: QueuedPrefix): Prefix | null {
    if (children !== null) {
      children.drop();
      this.queueNext(before, children);
    }
    const prefix = this.extend(before, rank);
    if (prefix === null) return null;
    const onwards = costAt(this.context.bounds.layer(prefix.limit - prefix.hops), prefix.entity);
    const exact = addCosts(prefix.cost, onwards);
    if (compareCosts(exact, bound) <= 0) return prefix;
    this.queue.push({ before, rank, bound: exact, children: null, checked: prefix });
    return null;
  }

  private extend(before: Prefix, rank: number): Prefix | null {
    const { order, pairs, caseGraph, bounds } = this.context;
    this.explored += 1;
    const entity = order.entity(rank);
    const hops = before.hops + 1;
    const cases = [...before.cases, pairs.between(before.entity, entity)];
    const latest = bounds.layer(before.limit - hops).latest?.[entity] ?? ANY_DAY;
    const cost = leastCost(cases, caseGraph.timed, latest);
    return cost === null ? null : { before, entity, rank, hops, limit: before.limit, cost, cases };
  }

  /** True if no path continues the prefix. Checked only once the search takes long, and then with no more work than the search itself takes. */
  private isDeadEnd(prefix: Prefix): boolean {
    const explored = this.explored - this.exploredBefore;
    return explored >= this.context.tuning.patience && this.deadEnds.isDead(prefix, explored * WORK_A_PREFIX);
  }

  private isUsed(prefix: Prefix): boolean {
    for (let at: Prefix | null = prefix; at !== null; at = at.before) {
      if (this.context.used[at.entity] === 1) return true;
    }
    return false;
  }
}
