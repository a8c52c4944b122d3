import type { Budget } from '../../budget.ts';
import type { CaseGraph } from '../../caseGraph/caseGraph.ts';
import { type Cost, multiplyCost, subtractCost } from '../../costs/cost.ts';
import type { Tuning } from '../search/tuning.ts';
import { type BoundLayer, emptyLayer, endLayer } from './boundLayer.ts';
import type { LayerStep } from './layerStep.ts';
import { pullLayer } from './pullLayer.ts';
import { pushLayer } from './pushLayer.ts';
import { scanLayer } from './scanLayer.ts';
import { StartRings } from './startRings.ts';

/**
 * Exact lower bounds for the rest of a path: `layer(n)` has, for every entity, the least cost of a walk of n hops from it to the end.
 *
 * Two sweeps meet: whole layers from the end, and rings around the start. Each time the hop limit rises, the cheaper of the two goes one
 * hop further. Layers beyond the whole ones are computed only for entities that the start reaches in few enough hops.
 */
export class BidirectionalBounds {
  private readonly caseGraph: CaseGraph;
  private readonly tuning: Tuning;
  private readonly budget: Budget;
  private readonly reached: StartRings;
  private readonly whole: BoundLayer[];
  private readonly seen: Uint8Array;
  /** True once a walk was found that joins the two ends; set by the search. */
  walked = false;
  private surrounded = false;
  private layers: readonly BoundLayer[];

  constructor(caseGraph: CaseGraph, tuning: Tuning, budget: Budget) {
    this.caseGraph = caseGraph;
    this.tuning = tuning;
    this.budget = budget;
    this.reached = new StartRings(caseGraph);
    this.whole = [endLayer(caseGraph)];
    this.seen = new Uint8Array(caseGraph.passable.length);
    this.layers = this.whole;
  }

  /** Returns the layer for `hops` hops to the end, exact for paths of at most as many hops as `widen` was last called with. */
  layer(hops: number): BoundLayer {
    return this.layers[hops] ?? emptyLayer(this.caseGraph);
  }

  /** True if no path can have more hops than `widen` was last called with. */
  get over(): boolean {
    if (this.last.members.length === 0) return true;
    // As long as no walk joins the two ends, one may turn out to lie in a component of its own.
    const { rings, depth, meetsEnd } = this.reached;
    return !this.walked && (this.surrounded || (rings[depth]?.length === 0 && !meetsEnd));
  }

  /** Computes the layers for paths of up to `hops` hops that cost at most `most`. Returns false if the budget ended. */
  widen(hops: number, most: Cost): boolean {
    while (this.reached.depth + this.whole.length < hops) {
      const done = this.startIsCheaper() ? this.reached.extend(this.budget) : this.addWhole(hops, most);
      if (!done) return false;
    }
    const layers = [...this.whole];
    let outermost = this.last;
    while (layers.length < hops) {
      const before = hops - layers.length;
      const within = { reached: this.reached, hops: before };
      const next = this.step(outermost, within, this.lessHops(most, before));
      if (next === null) return false;
      layers.push(next);
      outermost = next;
    }
    this.layers = layers;
    return true;
  }

  private get last(): BoundLayer {
    return this.whole[this.whole.length - 1] ?? emptyLayer(this.caseGraph);
  }

  private addWhole(hops: number, most: Cost): boolean {
    const before = hops - this.whole.length;
    const next = this.step(this.last, null, this.lessHops(most, before));
    if (next === null) return false;
    this.whole.push(next);
    let fresh = false;
    for (const entity of next.members) {
      fresh ||= this.seen[entity] === 0;
      this.seen[entity] = 1;
    }
    // In timed searches a ring without new entities does not mean that all were reached: days that suit a short walk may be too late for a longer one.
    this.surrounded ||= !fresh && !this.caseGraph.timed;
    return true;
  }

  /** True if the next ring costs less than the next layer. A ring is read twice: to find the next one, and to compute the bounds in it. */
  private startIsCheaper(): boolean {
    return 2 * this.reached.frontier < Math.min(this.last.degree, this.scanCost());
  }

  /** Subtracts the least cost of some hops from a cost. */
  private lessHops(most: Cost, hops: number): Cost {
    return subtractCost(most, multiplyCost(this.caseGraph.leastCost, hops));
  }

  private step(before: BoundLayer, within: LayerStep['within'], most: Cost): BoundLayer | null {
    const step: LayerStep = { caseGraph: this.caseGraph, before, within, most, budget: this.budget };
    const pulled = within ? this.reached.degreeWithin(within.hops) : Number.POSITIVE_INFINITY;
    if (pulled <= before.degree && pulled <= this.scanCost() && within) {
      return pullLayer(step, within);
    }
    return before.degree <= this.scanCost() ? pushLayer(step) : scanLayer(step);
  }

  private scanCost(): number {
    return this.caseGraph.cases * this.tuning.scanShare;
  }
}
