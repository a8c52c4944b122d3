import type { Ties } from '../../ties.ts';

const UNSEEN = 0;

/** The level after: neighbours are at most one step apart, so three numbers tell them apart, and a byte for each node stays in the cache. */
const following = (level: number): number => (level === 3 ? 1 : level + 1);

/** One source's shortest chains: outwards, counting them, and back, adding up for how many each node stands between. */
export class DependencySweep {
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

  /** Adds for how many others each node stands between them and the source. */
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
