import type { Ties } from '../../ties.ts';

const UNSEEN = 0;

/** Returns the level after a level. Neighbours are at most one step apart, so three levels in turn suffice, and one byte for each node fits the cache. */
const following = (level: number): number => (level === 3 ? 1 : level + 1);

/**
 * Brandes's sweep for one source s: breadth-first outwards, counting shortest chains σ, then back, adding up the dependency of s on each node v:
 * δ(v) = Σ σ(v)/σ(w) · (1 + δ(w)) over the nodes w one step behind v.
 */
export class DependencySweep {
  private readonly ties: Ties;
  /** 1, 2 and 3 in turn by the distance from the source. */
  private readonly levels: Uint8Array;
  private readonly chains: Float64Array;
  /** δ of each node. */
  private readonly dependencies: Float64Array;
  /** (1 + δ) / σ of each node. */
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

  /** Computes the dependencies of a source on all nodes that it is joined to. */
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

  /** Adds the dependencies of the last source to sums by node. */
  addTo(sums: Float64Array): void {
    const { dependencies, queue } = this;
    for (let at = 1; at < this.reached; at += 1) {
      const node = queue[at] ?? 0;
      sums[node] = (sums[node] ?? 0) + (dependencies[node] ?? 0);
    }
  }

  private forget(): void {
    const { levels, queue } = this;
    for (let at = 0; at < this.reached; at += 1) levels[queue[at] ?? 0] = UNSEEN;
  }
}
