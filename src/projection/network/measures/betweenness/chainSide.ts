import { areTied, degreeOf, type Ties } from '../../ties.ts';

const UNSEEN = -1;

/** What one end of a chain sees, step by step. */
export class ChainSide {
  source = 0;
  /** How many ties a step in all directions looks at. */
  next = 0;
  /** How many ties it has looked at since it began. */
  work = 0;
  private readonly ties: Ties;
  private readonly asking: number;
  private readonly distances: Int32Array;
  private readonly chains: Float64Array;
  /** How many chains go on from a node to the other end. */
  private readonly onward: Float64Array;
  /** The nodes that were reached, those of each distance together. */
  private readonly queue: Uint32Array;
  private reached = 0;
  /** Where in the queue each distance begins. */
  private starts: number[] = [];

  constructor(ties: Ties, asking: number) {
    this.ties = ties;
    this.asking = asking;
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

  /** The number of shortest chains to a node that was reached. */
  chainsTo(node: number): number {
    return this.chains[node] ?? 0;
  }

  /** Goes one step further; gives the nodes that the other side has reached too. */
  step(facing: ChainSide): readonly number[] {
    const edge = this.at(this.starts.length - 1);
    const opposite = facing.at(facing.starts.length - 1);
    this.starts.push(this.reached);
    const asking = edge.length * opposite.length * this.asking;
    if (asking < this.next) {
      this.work += asking;
      const meeting = this.meet(edge, opposite);
      if (meeting.length > 0) return meeting;
    }
    return this.spread(edge, facing);
  }

  /** Tells of every node between this end and where the sides meet, and of how many of the chains lead through it. */
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

  /** The nodes at a distance: a view. */
  private at(distance: number): Uint32Array {
    return this.queue.subarray(this.starts[distance] ?? 0, this.starts[distance + 1] ?? this.reached);
  }

  private reach(node: number, distance: number, chains: number): void {
    this.distances[node] = distance;
    this.chains[node] = chains;
    this.queue[this.reached] = node;
    this.reached += 1;
  }

  /** A step only to where the other side stands. It is the last one if it leads anywhere, so that nothing else need be reached. */
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

  /** The nodes at a distance from which a tie leads to these, which are one step farther; they get the sum of what goes on from these. */
  private before(level: readonly number[], distance: number): readonly number[] {
    const { ties, onward } = this;
    const behind = this.at(distance);
    const asking = behind.length * this.asking;
    let backward = 0;
    for (const node of level) backward += Math.min(asking, degreeOf(ties, node));
    let forward = 0;
    for (const node of behind) forward += degreeOf(ties, node);
    this.work += Math.min(forward, backward);
    if (forward < backward) this.leadForward(behind, distance + 1);
    else for (const node of level) this.leadBackward(node, behind, distance);
    return [...behind].filter((node) => onward[node] !== 0);
  }

  private leadForward(behind: Uint32Array, beyond: number): void {
    const { distances, onward } = this;
    const { offsets, neighbours } = this.ties;
    for (const node of behind) {
      const end = offsets[node + 1] ?? 0;
      let going = 0;
      for (let tie = offsets[node] ?? 0; tie < end; tie += 1) {
        const other = neighbours[tie] ?? 0;
        if (distances[other] === beyond) going += onward[other] ?? 0;
      }
      onward[node] = going;
    }
  }

  private leadBackward(node: number, behind: Uint32Array, distance: number): void {
    const { distances, onward, ties } = this;
    const { offsets, neighbours } = ties;
    const going = onward[node] ?? 0;
    const start = offsets[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    if (behind.length * this.asking < end - start) {
      for (const other of behind)
        if (areTied(ties, node, other)) onward[other] = (onward[other] ?? 0) + going;
      return;
    }
    for (let tie = start; tie < end; tie += 1) {
      const other = neighbours[tie] ?? 0;
      if (distances[other] === distance) onward[other] = (onward[other] ?? 0) + going;
    }
  }
}
