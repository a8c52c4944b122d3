import type { Budget } from '../../../budget.ts';
import { spendOrStop } from '../../../spendOrStop.ts';
import { degreeOf, type Ties } from '../../ties.ts';
import { DependencySweep } from './dependencySweep.ts';
import { samplePairs } from './samplePairs.ts';

/** What being exact may cost, in ties looked at: a second or two. */
const EXACT_WORK = 120_000_000;

export interface Betweenness {
  readonly values: Float64Array;
  /** Where the values are estimated: from how many pairs, and the standard error of each. */
  readonly sample?: { readonly size: number; readonly errors: Float64Array };
}

/**
 * The share of all pairs of other nodes whose shortest chains of ties lead through a node; where a pair has several shortest chains, each counts
 * in proportion. Weights do not matter: a tie is one step.
 *
 * Freeman, "A set of measures of centrality based on betweenness", Sociometry 40 (1977), computed as by Brandes, "A faster algorithm for
 * betweenness centrality", Journal of Mathematical Sociology 25 (2001). Where that would take too long, pairs are drawn instead.
 */
export function betweenness(ties: Ties, budget: Budget, pairs?: number): Betweenness {
  const tied = Uint32Array.from({ length: ties.nodeCount }, (_, node) => node).filter(
    (node) => degreeOf(ties, node) > 0,
  );
  const ordered = Math.max(1, (ties.nodeCount - 1) * (ties.nodeCount - 2));
  if (pairs === undefined && tied.length * ties.neighbours.length <= EXACT_WORK) {
    return { values: exactly(ties, tied, budget).map((sum) => sum / ordered) };
  }
  const { size, means, errors } = samplePairs(ties, tied, budget, { size: pairs });
  // Of all ordered pairs, only those of nodes that have ties can be drawn; the others have no chains.
  const scale = (tied.length * (tied.length - 1)) / ordered;
  return {
    values: means.map((mean) => mean * scale),
    sample: { size, errors: errors.map((error) => error * scale) },
  };
}

function exactly(ties: Ties, sources: Uint32Array, budget: Budget): Float64Array {
  const sums = new Float64Array(ties.nodeCount);
  const sweep = new DependencySweep(ties);
  for (const source of sources) {
    spendOrStop(budget, ties.neighbours.length + ties.nodeCount);
    sweep.run(source);
    sweep.addTo(sums);
  }
  return sums;
}
