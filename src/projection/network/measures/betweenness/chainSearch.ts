import type { Ties } from '../../ties.ts';
import { ChainSide } from './chainSide.ts';

/** The cost of testing whether two nodes are tied, in ties of a row looked at. */
const TIE_TEST_COST = 16;

/** Bidirectional breadth-first search for all shortest chains between two nodes, which sees little of the network. */
export class ChainSearch {
  private readonly one: ChainSide;
  private readonly other: ChainSide;
  private meeting: readonly number[] = [];
  private total = 0;

  /** `tieTestCost` changes no answer, only the speed. */
  constructor(ties: Ties, tieTestCost = TIE_TEST_COST) {
    this.one = new ChainSide(ties, tieTestCost);
    this.other = new ChainSide(ties, tieTestCost);
  }

  /** The number of ties looked at since `run` began. */
  get work(): number {
    return this.one.work + this.other.work;
  }

  /** Finds the chains between two different nodes. */
  run(from: number, to: number): void {
    const { one, other } = this;
    one.begin(from);
    other.begin(to);
    this.meeting = [];
    this.total = 0;
    // A side without further ties has seen all nodes that it is joined to, and the other end is not among them.
    while (this.meeting.length === 0 && one.next > 0 && other.next > 0) {
      const [side, facing] = one.next <= other.next ? [one, other] : [other, one];
      this.meeting = side.step(facing);
    }
    for (const node of this.meeting) this.total += one.chainsTo(node) * other.chainsTo(node);
  }

  /** Calls `report` with every node between the two, and the share of their shortest chains that lead through it. */
  eachBetween(report: (node: number, share: number) => void): void {
    const { one, other, meeting, total } = this;
    if (total === 0) return;
    for (const node of meeting) {
      if (node !== one.source && node !== other.source)
        report(node, (one.chainsTo(node) * other.chainsTo(node)) / total);
    }
    one.eachBefore(meeting, other, (node, chains) => report(node, chains / total));
    other.eachBefore(meeting, one, (node, chains) => report(node, chains / total));
  }
}
