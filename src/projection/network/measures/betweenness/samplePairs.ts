import type { Budget } from '../../../budget.ts';
import { spendOrStop } from '../../../spendOrStop.ts';
import type { Ties } from '../../ties.ts';
import { ChainSearch } from './chainSearch.ts';
import { random } from './random.ts';

/** The most ties that a sample may look at: a second or two. */
const SAMPLE_WORK = 50_000_000;

/** The number of pairs from which the cost of one is estimated. */
const TRIAL = 100;

/** Bounds of the number of pairs drawn. */
const MIN_PAIRS = 500;
const MAX_PAIRS = 100_000;

export interface PairSample {
  readonly size: number;
  /** For each node, the mean share of a pair's shortest chains that lead through it. */
  readonly means: Float64Array;
  /** The standard error of each mean. */
  readonly errors: Float64Array;
}

export interface SampleOptions {
  /** The number of pairs; left out, as many as are affordable. */
  readonly size?: number | undefined;
  readonly seed?: number;
}

/**
 * Estimates the share of shortest chains that lead through each node from a random sample of pairs, the same for the same seed.
 *
 * Riondato and Kornaropoulos, "Fast approximation of betweenness centrality through sampling", Data Mining and Knowledge Discovery 30 (2016), with all
 * shortest chains of a pair rather than one, found from both ends as by Borassi and Natale, "KADABRA is an adaptive algorithm for betweenness via random
 * approximation", Journal of Experimental Algorithmics 24 (2019).
 */
export function samplePairs(
  ties: Ties,
  nodes: Uint32Array,
  budget: Budget,
  options: SampleOptions,
): PairSample {
  const search = new ChainSearch(ties);
  const { size = affordable(search, nodes, budget), seed = 1 } = options;
  const sums = new Float64Array(ties.nodeCount);
  const squares = new Float64Array(ties.nodeCount);
  const draw = pairsOf(nodes, seed);
  const addShare = (node: number, share: number) => {
    sums[node] = (sums[node] ?? 0) + share;
    squares[node] = (squares[node] ?? 0) + share * share;
  };
  for (let drawn = 0; drawn < size; drawn += 1) {
    search.run(...draw());
    search.eachBetween(addShare);
    spendOrStop(budget, search.work);
  }
  const means = sums.map((sum) => sum / size);
  const errors = squares.map((square, node) => {
    const variance = Math.max(0, square - (sums[node] ?? 0) * (means[node] ?? 0)) / Math.max(1, size - 1);
    return Math.sqrt(variance / size);
  });
  return { size, means, errors };
}

/** Estimates the affordable size from other pairs than those of the sample, so that these do not determine their own number. */
function affordable(search: ChainSearch, nodes: Uint32Array, budget: Budget): number {
  const draw = pairsOf(nodes, 0);
  let work = 0;
  for (let drawn = 0; drawn < TRIAL; drawn += 1) {
    search.run(...draw());
    search.eachBetween(() => undefined);
    spendOrStop(budget, search.work);
    work += search.work;
  }
  return Math.min(MAX_PAIRS, Math.max(MIN_PAIRS, Math.round((SAMPLE_WORK * TRIAL) / work)));
}

/** Returns a function that draws two different nodes. */
function pairsOf(nodes: Uint32Array, seed: number): () => [number, number] {
  const next = random(seed);
  const below = (count: number) => Math.floor(next() * count);
  return () => {
    const one = below(nodes.length);
    const other = below(nodes.length - 1);
    return [nodes[one] ?? 0, nodes[other < one ? other : other + 1] ?? 0];
  };
}
