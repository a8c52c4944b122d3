import type { Ties } from '../../ties.ts';
import { ChainSide } from './chainSide.ts';

/** To ask whether two nodes are tied costs as much as to look at so many ties of a row. */
const ASKING = 16;

/** All shortest chains between two nodes, searched from both ends, so that little of the network is seen. */
export class ChainSearch {
  private readonly one: ChainSide;
  private readonly other: ChainSide;
  private meeting: readonly number[] = [];
  private total = 0;

  /** `asking` changes no answer, only how fast it comes. */
  constructor(ties: Ties, asking = ASKING) {
    this.one = new ChainSide(ties, asking);
    this.other = new ChainSide(ties, asking);
  }

  /** How many ties were looked at since `run` began. */
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
    // A side with nowhere left to go has seen all that it is joined to, and the other end is not there.
    while (this.meeting.length === 0 && one.next > 0 && other.next > 0) {
      const [side, facing] = one.next <= other.next ? [one, other] : [other, one];
      this.meeting = side.step(facing);
    }
    for (const node of this.meeting) this.total += one.chainsTo(node) * other.chainsTo(node);
  }

  /** Tells of every node between the two, and of the share of their shortest chains that lead through it. */
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
