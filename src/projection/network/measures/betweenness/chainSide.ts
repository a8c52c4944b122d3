import { areTied, degreeOf, type Ties } from '../../ties.ts';

const UNSEEN = -1;

/** One side of a bidirectional search for shortest chains: the nodes at each distance from its source, and the number of chains to them. */
export class ChainSide {
  source = 0;
  /** The number of ties that the next step looks at, if it goes in all directions. */
  next = 0;
  /** The number of ties looked at since it began. */
  work = 0;
  private readonly ties: Ties;
  private readonly tieTestCost: number;
  private readonly distances: Int32Array;
  private readonly chains: Float64Array;
  /** The number of chains from a node to the other end. */
  private readonly onward: Float64Array;
  /** The nodes reached, by ascending distance. */
  private readonly queue: Uint32Array;
  private reached = 0;
  /** The place in the queue of the first node at each distance. */
  private starts: number[] = [];

  constructor(ties: Ties, tieTestCost: number) {
    this.ties = ties;
    this.tieTestCost = tieTestCost;
    this.distances = new Int32Array(ties.nodeCount).fill(UNSEEN);
    this.chains = new Float64Array(ties.nodeCount);
    this.onward = new Float64Array(ties.nodeCount);
    this.queue = new Uint32Array(ties.nodeCount);
  }

  begin(source: number): void {
    for (let at = 0; at < this.reached; at += 1) this.distances[this.queue[at] ?? 0] = UNSEEN;
    this.source = source;
    this.reached = 0;
    this.starts = [0];
    this.work = 1;
    this.reach(source, 0, 1);
    this.next = degreeOf(this.ties, source);
  }

  /** Returns the number of shortest chains to a node that was reached. */
  chainsTo(node: number): number {
    return this.chains[node] ?? 0;
  }

  /** Goes one step further. Returns the nodes that the other side has reached too. */
  step(facing: ChainSide): readonly number[] {
    const edge = this.at(this.starts.length - 1);
    const opposite = facing.at(facing.starts.length - 1);
    this.starts.push(this.reached);
    const testing = edge.length * opposite.length * this.tieTestCost;
    if (testing < this.next) {
      this.work += testing;
      const meeting = this.meet(edge, opposite);
      if (meeting.length > 0) return meeting;
    }
    return this.spread(edge, facing);
  }

  /** Calls `report` with every node between this end and where the sides meet, and the number of chains that lead through it. */
  eachBefore(
    meeting: readonly number[],
    facing: ChainSide,
    report: (node: number, chains: number) => void,
  ): void {
    const { chains, distances, onward } = this;
    for (const node of meeting) onward[node] = facing.chainsTo(node);
    let level = meeting;
    for (let distance = (distances[meeting[0] ?? 0] ?? 0) - 1; distance > 0; distance -= 1) {
      const before = this.before(level, distance);
      for (const node of level) onward[node] = 0;
      for (const node of before) report(node, (chains[node] ?? 0) * (onward[node] ?? 0));
      level = before;
    }
    for (const node of level) onward[node] = 0;
  }

  /** Returns the nodes at a distance, as a view. */
  private at(distance: number): Uint32Array {
    return this.queue.subarray(this.starts[distance] ?? 0, this.starts[distance + 1] ?? this.reached);
  }

  private reach(node: number, distance: number, chains: number): void {
    this.distances[node] = distance;
    this.chains[node] = chains;
    this.queue[this.reached] = node;
    this.reached += 1;
  }

  /** Goes one step, only to the nodes at the edge of the other side. If it reaches one it is the last step, so nothing else need be reached. */
  private meet(edge: Uint32Array, opposite: Uint32Array): number[] {
    const meeting: number[] = [];
    for (const other of opposite) {
      let chains = 0;
      for (const node of edge) if (areTied(this.ties, node, other)) chains += this.chainsTo(node);
      if (chains === 0) continue;
      this.reach(other, this.starts.length - 1, chains);
      meeting.push(other);
    }
    return meeting;
  }

  private spread(edge: Uint32Array, facing: ChainSide): number[] {
    const { distances, chains, ties } = this;
    const { offsets, neighbours } = ties;
    const beyond = this.starts.length - 1;
    const meeting: number[] = [];
    this.work += this.next;
    this.next = 0;
    for (const node of edge) {
      const own = chains[node] ?? 0;
      const end = offsets[node + 1] ?? 0;
      for (let tie = offsets[node] ?? 0; tie < end; tie += 1) {
        const other = neighbours[tie] ?? 0;
        const distance = distances[other] ?? UNSEEN;
        if (distance === UNSEEN) {
          this.reach(other, beyond, own);
          this.next += degreeOf(ties, other);
          if (facing.distances[other] !== UNSEEN) meeting.push(other);
        } else if (distance === beyond) chains[other] = (chains[other] ?? 0) + own;
      }
    }
    return meeting;
  }

  /** Returns the nodes at a distance that are tied to `level`, which is one step farther, and sets the number of chains onward from each. */
  private before(level: readonly number[], distance: number): readonly number[] {
    const { ties, onward } = this;
    const behind = this.at(distance);
    const testing = behind.length * this.tieTestCost;
    let backward = 0;
    for (const node of level) backward += Math.min(testing, degreeOf(ties, node));
    let forward = 0;
    for (const node of behind) forward += degreeOf(ties, node);
    this.work += Math.min(forward, backward);
    if (forward < backward) this.sumForward(behind, distance + 1);
    else for (const node of level) this.sumBackward(node, behind, distance);
    return [...behind].filter((node) => onward[node] !== 0);
  }

  private sumForward(behind: Uint32Array, beyond: number): void {
    const { distances, onward } = this;
    const { offsets, neighbours } = this.ties;
    for (const node of behind) {
      const end = offsets[node + 1] ?? 0;
      let onwards = 0;
      for (let tie = offsets[node] ?? 0; tie < end; tie += 1) {
        const other = neighbours[tie] ?? 0;
        if (distances[other] === beyond) onwards += onward[other] ?? 0;
      }
      onward[node] = onwards;
    }
  }

  private sumBackward(node: number, behind: Uint32Array, distance: number): void {
    const { distances, onward, ties } = this;
    const { offsets, neighbours } = ties;
    const onwards = onward[node] ?? 0;
    const start = offsets[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    if (behind.length * this.tieTestCost < end - start) {
      for (const other of behind)
        if (areTied(ties, node, other)) onward[other] = (onward[other] ?? 0) + onwards;
      return;
    }
    for (let tie = start; tie < end; tie += 1) {
      const other = neighbours[tie] ?? 0;
      if (distances[other] === distance) onward[other] = (onward[other] ?? 0) + onwards;
    }
  }
}
