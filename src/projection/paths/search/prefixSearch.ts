import { addCosts, type Cost, compareCosts, infiniteCost, LIMB, zeroCost } from '../../costs/cost.ts';
import { hopHigh, hopLow } from '../../costs/hopCost.ts';
import { leastCost } from '../assignment/chooseCases.ts';
import { ANY_DAY, costAt } from '../bounds/boundLayer.ts';
import { ChildHeap } from './childHeap.ts';
import { DeadEnds } from './deadEnds.ts';
import { MinHeap } from './minHeap.ts';
import { compareSequences, holds, type Prefix, type Sequence } from './prefix.ts';
import type { SearchContext } from './searchContext.ts';

/** What waits to be looked at: the next child of an opened prefix, or a child whose exact bound turned out higher than its first one. */
interface Waiting extends Sequence {
  readonly bound: Cost;
  readonly children: ChildHeap | null;
  readonly checked: Prefix | null;
}

/** A prefix takes about as long as so many cases in a sweep. */
const WORK_A_PREFIX = 64;

const isBefore = (one: Waiting, other: Waiting) =>
  (compareCosts(one.bound, other.bound) || compareSequences(one, other)) < 0;

/**
 * Gives paths one by one, cheapest first and by ids where they cost the same: best-first over prefixes, with exact lower bounds.
 *
 * A prefix costs what the best assignment of cases to its own hops costs, which never falls when hops are added, so no path can be
 * better than its prefix's cost and the bound of what is left. Children come out of an opened prefix one at a time.
 */
export class PrefixSearch {
  /** Prefixes looked at. */
  explored = 0;
  /** Prefixes looked at for what was let in before. */
  private exploredBefore = 0;
  private readonly context: SearchContext;
  private readonly deadEnds: DeadEnds;
  private queue = new MinHeap<Waiting>(isBefore);

  constructor(context: SearchContext) {
    this.context = context;
    this.deadEnds = new DeadEnds(context);
  }

  /** Lets in the paths of exactly so many hops from an entity; returns a bound that none of them beats, null where there are none. */
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

  /** Forgets what was let in. */
  close(): void {
    this.queue = new MinHeap(isBefore);
    this.exploredBefore = this.explored;
    this.deadEnds.spent = 0;
  }

  /** The next best path of at most this cost; null where there is none, or where the budget ended. */
  next(most: Cost): Prefix | null {
    for (let waiting = this.queue.pop(); waiting; waiting = this.queue.pop()) {
      if (compareCosts(waiting.bound, most) > 0 || !this.context.budget.spend(WORK_A_PREFIX)) return null;
      if (this.isUsed(waiting.before) || this.leadsNowhere(waiting.before)) continue;
      const prefix = waiting.checked ?? this.nextChild(waiting);
      if (prefix === null || this.isUsed(prefix)) continue;
      if (prefix.hops === prefix.limit) return prefix;
      this.expand(prefix);
    }
    return null;
  }

  /** Queues the hops that may follow a prefix; returns the least bound among them. */
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
    if (count === 0) return null;
    const children = {
      high: high.subarray(0, count),
      low: low.subarray(0, count),
      ranks: ranks.subarray(0, count),
    };
    return this.queueNext(prefix, new ChildHeap(children));
  }

  private queueNext(before: Prefix, children: ChildHeap): Cost | null {
    const { first } = children;
    if (first === null) return null;
    this.queue.push({ before, rank: first.rank, bound: first, children, checked: null });
    return first;
  }

  /** Takes the next child of an opened prefix, with its exact cost; null where it is no path's beginning or has to wait for its turn. */
  private nextChild({ before, rank, bound, children }: Waiting): Prefix | null {
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

  /** Looked for once the search takes long, and then with no more work than the search itself takes. */
  private leadsNowhere(prefix: Prefix): boolean {
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
