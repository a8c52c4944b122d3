import type { Budget } from '../budget.ts';
import type { CaseGraph } from '../caseGraph/caseGraph.ts';
import { ResidualNetwork } from './residualNetwork.ts';
import { SINK, SOURCE, UNUSED } from './routeLinks.ts';

/**
 * As many routes as there can be from the one side to the other without a common entity, found by Dinic's algorithm with capacity one
 * at every entity: breadth-first levels, then as many shortest augmenting walks as fit, until there is none.
 */
export class DisjointRoutes {
  private readonly residual: ResidualNetwork;
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  private readonly budget: Budget;

  /** `starts` lie one hop from the one side, `ends` one hop from the other; quick where starts are few. */
  constructor(caseGraph: CaseGraph, starts: readonly number[], ends: readonly number[], budget: Budget) {
    this.residual = new ResidualNetwork(caseGraph, ends, budget);
    this.starts = starts;
    this.ends = ends;
    this.budget = budget;
  }

  /** Finds them all; false where the budget ended. */
  find(): boolean {
    const most = Math.min(this.starts.length, this.ends.length);
    while (this.residual.routes < most && this.residual.level(this.starts)) {
      for (const start of this.starts) {
        if (!this.residual.augment(start)) return false;
      }
    }
    return this.budget.stopped === null;
  }

  /** The entities of each route, from the first hop's far end to the last hop's near end. */
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

  /** Once all are found: one entity of each route, which together part the two sides, as near to the starts as can be. */
  cut(): readonly number[] {
    if (this.residual.routes === this.starts.length) return this.starts;
    return this.residual.routes === this.ends.length ? this.ends : this.residual.boundary();
  }
}
