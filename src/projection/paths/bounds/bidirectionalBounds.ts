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
 * Exact lower bounds for what is left of a path, layer by layer: `layer(n)` holds, for walks of n hops to the end, the least cost.
 *
 * Two sweeps meet: whole layers from the end, and rings of what the start reaches. Each time the hop limit widens, the cheaper of the
 * two goes one hop farther; layers beyond the whole ones are worked out only for entities that the start reaches in time.
 */
export class BidirectionalBounds {
  private readonly caseGraph: CaseGraph;
  private readonly tuning: Tuning;
  private readonly budget: Budget;
  private readonly reached: StartRings;
  private readonly whole: BoundLayer[];
  private readonly seen: Uint8Array;
  /** Whether a walk was seen to join the two ends. */
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

  /** The layer for so many hops to the end, exact for paths of at most the hops last asked for with `widen`. */
  layer(hops: number): BoundLayer {
    return this.layers[hops] ?? emptyLayer(this.caseGraph);
  }

  /** Whether no path can have more hops than were looked at. */
  get over(): boolean {
    if (this.last.members.length === 0) return true;
    // While no walk joined the two, each may be seen to have a neighbourhood of its own.
    const { rings, depth, meetsEnd } = this.reached;
    return !this.walked && (this.surrounded || (rings[depth]?.length === 0 && !meetsEnd));
  }

  /** Prepares the layers for paths of up to `hops` hops that cost at most `most`; false where the budget ended. */
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
    // What begins late enough for one walk may come too late for a longer one, so days say nothing about what lies beyond.
    this.surrounded ||= !fresh && !this.caseGraph.timed;
    return true;
  }

  /** A ring is looked at twice: once to find the next one, and once more to bring the bounds home. */
  private startIsCheaper(): boolean {
    return 2 * this.reached.frontier < Math.min(this.last.degree, this.scanCost());
  }

  /** What is left of a cost when so many hops go off at their least. */
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
