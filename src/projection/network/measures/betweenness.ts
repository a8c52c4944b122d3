import type { Budget } from '../../budget.ts';
import { spendOrStop } from '../../spendOrStop.ts';
import { degreeOf, type Ties } from '../ties.ts';
import { sampleOf } from './sampleOf.ts';

/** What the sources together may cost, in ties looked at: a second or two. */
const WORK = 120_000_000;

/** Fewer sources than this tell nothing. */
const FEWEST_SOURCES = 16;

export interface Betweenness {
  readonly values: Float64Array;
  /** The standard error of each value; null where every source was taken, so that values are exact. */
  readonly errors: Float64Array | null;
  /** How many of the nodes that have ties were taken as sources. */
  readonly sampleSize: number;
}

/**
 * The share of all pairs of other nodes whose shortest chains of ties lead through a node; where a pair has several shortest chains, each counts
 * in proportion. Weights do not matter: a tie is one step.
 *
 * Freeman, "A set of measures of centrality based on betweenness", Sociometry 40 (1977), computed as by Brandes, "A faster algorithm for
 * betweenness centrality", Journal of Mathematical Sociology 25 (2001). Where taking every node as a source would take too long, a sample of them
 * stands for all, drawn without replacement and always the same (Brandes and Pich, "Centrality estimation in large networks", International
 * Journal of Bifurcation and Chaos 17 (2007)); the standard error follows from how much the sources differ.
 */
export function betweenness(ties: Ties, budget: Budget, sampleSize?: number, seed?: number): Betweenness {
  const { nodeCount, neighbours } = ties;
  const tied = Uint32Array.from({ length: nodeCount }, (_, node) => node).filter(
    (node) => degreeOf(ties, node) > 0,
  );
  const affordable = Math.max(FEWEST_SOURCES, Math.floor(WORK / Math.max(1, neighbours.length)));
  // Of a single source nobody can tell how far it is off.
  const size = Math.min(tied.length, Math.max(2, sampleSize ?? affordable));
  const sources = sampleOf(tied, size, seed);
  const isExact = size === tied.length;
  const sums = new Float64Array(nodeCount);
  const squares = isExact ? null : new Float64Array(nodeCount);
  const sweep = new Sweep(ties);
  for (const source of sources) {
    spendOrStop(budget, neighbours.length + nodeCount);
    sweep.run(source);
    sweep.addTo(sums, squares);
  }
  const pairs = Math.max(1, (nodeCount - 1) * (nodeCount - 2));
  const scale = tied.length / Math.max(1, size) / pairs;
  return {
    values: sums.map((sum) => sum * scale),
    errors:
      squares?.map((square, node) => standardError(sums[node] ?? 0, square, size, tied.length) / pairs) ??
      null,
    sampleSize: size,
  };
}

/** Of an estimated total over `population`, from a sample drawn without replacement. */
function standardError(sum: number, squares: number, size: number, population: number): number {
  const variance = Math.max(0, squares - (sum * sum) / size) / (size - 1);
  return population * Math.sqrt((variance / size) * (1 - size / population));
}

const UNSEEN = 0;

/** The level after: neighbours are at most one step apart, so three numbers tell them apart, and a byte for each node stays in the cache. */
const following = (level: number): number => (level === 3 ? 1 : level + 1);

/** One source's shortest chains: outwards, counting them, and back, adding up for how many each node stands between. */
class Sweep {
  private readonly ties: Ties;
  /** 1, 2 and 3 in turn by the distance from the source. */
  private readonly levels: Uint8Array;
  private readonly chains: Float64Array;
  /** How many nodes' worth of chains from the source each node stands between. */
  private readonly dependencies: Float64Array;
  /** Of one chain to each node, what those before it are due. */
  private readonly shares: Float64Array;
  private readonly queue: Uint32Array;
  private reached = 0;

  constructor(ties: Ties) {
    this.ties = ties;
    this.levels = new Uint8Array(ties.nodeCount);
    this.chains = new Float64Array(ties.nodeCount);
    this.dependencies = new Float64Array(ties.nodeCount);
    this.shares = new Float64Array(ties.nodeCount);
    this.queue = new Uint32Array(ties.nodeCount);
  }

  run(source: number): void {
    const { levels, chains, queue } = this;
    const { offsets, neighbours } = this.ties;
    this.forget();
    queue[0] = source;
    levels[source] = 1;
    chains[source] = 1;
    let reached = 1;
    for (let at = 0; at < reached; at += 1) {
      const node = queue[at] ?? 0;
      const beyond = following(levels[node] ?? 0);
      const own = chains[node] ?? 0;
      const end = offsets[node + 1] ?? 0;
      for (let tie = offsets[node] ?? 0; tie < end; tie += 1) {
        const other = neighbours[tie] ?? 0;
        const level = levels[other] ?? 0;
        if (level === UNSEEN) {
          levels[other] = beyond;
          chains[other] = own;
          queue[reached] = other;
          reached += 1;
        } else if (level === beyond) chains[other] = (chains[other] ?? 0) + own;
      }
    }
    this.reached = reached;
    this.back();
  }

  private back(): void {
    const { levels, chains, shares, dependencies, queue } = this;
    const { offsets, neighbours } = this.ties;
    for (let at = this.reached - 1; at > 0; at -= 1) {
      const node = queue[at] ?? 0;
      const beyond = following(levels[node] ?? 0);
      let sum = 0;
      const end = offsets[node + 1] ?? 0;
      for (let tie = offsets[node] ?? 0; tie < end; tie += 1) {
        const other = neighbours[tie] ?? 0;
        if (levels[other] === beyond) sum += shares[other] ?? 0;
      }
      const own = chains[node] ?? 1;
      const dependency = own * sum;
      dependencies[node] = dependency;
      shares[node] = (1 + dependency) / own;
    }
  }

  /** Adds what the source depends on each node, and its square. */
  addTo(sums: Float64Array, squares: Float64Array | null): void {
    const { dependencies, queue } = this;
    for (let at = 1; at < this.reached; at += 1) {
      const node = queue[at] ?? 0;
      const dependency = dependencies[node] ?? 0;
      sums[node] = (sums[node] ?? 0) + dependency;
      if (squares) squares[node] = (squares[node] ?? 0) + dependency * dependency;
    }
  }

  private forget(): void {
    const { levels, queue } = this;
    for (let at = 0; at < this.reached; at += 1) levels[queue[at] ?? 0] = UNSEEN;
  }
}
