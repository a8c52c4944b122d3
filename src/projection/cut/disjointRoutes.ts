import type { Budget } from '../budget.ts';
import type { CaseGraph } from '../caseGraph/caseGraph.ts';
import { ResidualNetwork } from './residualNetwork.ts';
import { SINK, SOURCE, UNUSED } from './routeLinks.ts';

/**
 * The greatest number of routes from one side to the other without a common entity, by Dinic's algorithm with a capacity of one at every
 * entity: breadth-first levels, then as many shortest augmenting walks as fit, until there is none.
 *
 * Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation", Soviet Mathematics Doklady 11 (1970).
 */
export class DisjointRoutes {
  private readonly residual: ResidualNetwork;
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  private readonly budget: Budget;

  /** `starts` lie one hop from one side, `ends` one hop from the other. The fewer starts, the faster. */
  constructor(caseGraph: CaseGraph, starts: readonly number[], ends: readonly number[], budget: Budget) {
    this.residual = new ResidualNetwork(caseGraph, ends, budget);
    this.starts = starts;
    this.ends = ends;
    this.budget = budget;
  }

  /** Finds all routes. Returns false if the budget ended. */
  find(): boolean {
    const most = Math.min(this.starts.length, this.ends.length);
    while (this.residual.routes < most && this.residual.level(this.starts)) {
      for (const start of this.starts) {
        if (!this.residual.augment(start)) return false;
      }
    }
    return this.budget.stopped === null;
  }

  /** Returns the entities of each route without its two ends. */
  routes(): number[][] {
    const { before, after } = this.residual.links;
    return this.starts
      .filter((start) => before[start] === SOURCE)
      .map((start) => {
        const route = [start];
        for (let at = after[start] ?? SINK; at < UNUSED; at = after[at] ?? SINK) route.push(at);
        return route;
      });
  }

  /** Returns, once all routes are found, one entity of each route that together separate the two sides, as near to the starts as possible. */
  cut(): readonly number[] {
    if (this.residual.routes === this.starts.length) return this.starts;
    return this.residual.routes === this.ends.length ? this.ends : this.residual.boundary();
  }
}
