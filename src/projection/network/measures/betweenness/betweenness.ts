import type { Budget } from '../../../budget.ts';
import { spendOrStop } from '../../../spendOrStop.ts';
import { degreeOf, type Ties } from '../../ties.ts';
import { DependencySweep } from './dependencySweep.ts';
import { samplePairs } from './samplePairs.ts';

/** The most ties that an exact computation may look at: a second or two. */
const EXACT_WORK = 120_000_000;

export interface Betweenness {
  readonly values: Float64Array;
  /** For estimated values: the number of pairs drawn, and the standard error of each value. */
  readonly sample?: { readonly size: number; readonly errors: Float64Array };
}

/**
 * Betweenness of each node: the sum over all ordered pairs (s, t) of other nodes of σ_st(v) / σ_st, divided by the number of these pairs, where
 * σ_st is the number of shortest chains of ties from s to t and σ_st(v) that of those through v. Weights do not count: a tie is one step.
 *
 * Freeman, "A set of measures of centrality based on betweenness", Sociometry 40 (1977), computed as by Brandes, "A faster algorithm for
 * betweenness centrality", Journal of Mathematical Sociology 25 (2001). Where that would take too long, it is estimated from a sample of pairs.
 */
export function betweenness(ties: Ties, budget: Budget, pairs?: number): Betweenness {
  const tied = Uint32Array.from({ length: ties.nodeCount }, (_, node) => node).filter(
    (node) => degreeOf(ties, node) > 0,
  );
  const ordered = Math.max(1, (ties.nodeCount - 1) * (ties.nodeCount - 2));
  if (pairs === undefined && tied.length * ties.neighbours.length <= EXACT_WORK) {
    return { values: exactSums(ties, tied, budget).map((sum) => sum / ordered) };
  }
  const { size, means, errors } = samplePairs(ties, tied, budget, { size: pairs });
  // Only pairs of nodes with ties are drawn; the others have no chains.
  const scale = (tied.length * (tied.length - 1)) / ordered;
  return {
    values: means.map((mean) => mean * scale),
    sample: { size, errors: errors.map((error) => error * scale) },
  };
}

function exactSums(ties: Ties, sources: Uint32Array, budget: Budget): Float64Array {
  const sums = new Float64Array(ties.nodeCount);
  const sweep = new DependencySweep(ties);
  for (const source of sources) {
    spendOrStop(budget, ties.neighbours.length + ties.nodeCount);
    sweep.run(source);
    sweep.addTo(sums);
  }
  return sums;
}
