import type { Budget } from '../../../budget.ts';
import { NONE } from '../../../projection.ts';
import { spendOrStop } from '../../../spendOrStop.ts';
import type { Ties } from '../../ties.ts';
import { eachTriangle } from '../eachTriangle.ts';
import { brokerageRoles, roleOf } from './brokerageRole.ts';
import { GroupTally } from './groupTally.ts';

/** The network, and what the roles in it depend on. */
export interface BrokerageInput {
  readonly ties: Ties;
  /** Each node's group; NONE if it is unknown. */
  readonly groups: Uint32Array;
  /** The stage of each node if ties have a direction, from a lower stage to a higher one; null if they lead both ways. */
  readonly stages: Uint8Array | null;
}

/**
 * Counts, for each node B, the ordered pairs (A, C) of nodes that are both tied to B and not to each other, by the groups g of the three:
 * COORDINATOR g(A) = g(B) = g(C), GATEKEEPER g(A) ≠ g(B) = g(C), REPRESENTATIVE g(A) = g(B) ≠ g(C), CONSULTANT g(A) = g(C) ≠ g(B), LIAISON all
 * three different. Without stages each pair counts both ways, so that GATEKEEPER and REPRESENTATIVE are equal; with stages only from A
 * through B to C. One array of counts for each of `brokerageRoles`, in their order.
 *
 * Gould and Fernandez, "Structures of mediation: a formal approach to brokerage in transaction networks", Sociological Methodology 19 (1989).
 */
export function brokerage(input: BrokerageInput, budget: Budget): readonly Float64Array[] {
  const { ties, groups, stages } = input;
  const counts = brokerageRoles.map(() => new Float64Array(ties.nodeCount));
  countAllPairs(input, counts, budget);
  const close = (from: number, broker: number, to: number) => {
    if (
      stages !== null &&
      ((stages[from] ?? 0) >= (stages[broker] ?? 0) || (stages[broker] ?? 0) >= (stages[to] ?? 0))
    )
      return;
    const closed = counts[roleOf(groups[from] ?? NONE, groups[broker] ?? NONE, groups[to] ?? NONE)];
    if (closed) closed[broker] = (closed[broker] ?? 0) - 1;
  };
  eachTriangle(ties, budget, (one, other, third) => {
    close(other, one, third);
    close(third, one, other);
    close(one, other, third);
    close(third, other, one);
    close(one, third, other);
    close(other, third, one);
  });
  return counts;
}

/** Counts the pairs around each node, tied to each other or not, from the number of its contacts in each group. */
function countAllPairs(
  { ties, groups, stages }: BrokerageInput,
  counts: readonly Float64Array[],
  budget: Budget,
): void {
  const { nodeCount, offsets, neighbours } = ties;
  const from = new GroupTally();
  const to = stages === null ? from : new GroupTally();
  for (let node = 0; node < nodeCount; node += 1) {
    const start = offsets[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    spendOrStop(budget, end - start + 1);
    from.clear();
    to.clear();
    for (let at = start; at < end; at += 1) {
      const other = neighbours[at] ?? 0;
      const isBefore = stages === null || (stages[other] ?? 0) < (stages[node] ?? 0);
      (isBefore ? from : to).add(groups[other] ?? NONE);
    }
    pairsByRole(from, to, groups[node] ?? NONE).forEach((pairs, role) => {
      const counted = counts[role];
      if (counted) counted[node] = pairs;
    });
  }
}

/** Returns the number of ordered pairs of one of `from` and another of `to`, by the role of a broker of the group `own`, in the order of `brokerageRoles`. */
function pairsByRole(from: GroupTally, to: GroupTally, own: number): readonly number[] {
  // If both sides are the same contacts, each would be paired with itself once.
  const selves = from === to ? 1 : 0;
  const pairs = (count: number, others: number) => (count === 0 ? 0 : count * (others - selves));
  const all = pairs(from.total, to.total);
  if (own === NONE) return [0, 0, 0, 0, 0, all];
  const known = pairs(from.known, to.known);
  let alike = 0;
  for (const [group, count] of from.groups) alike += pairs(count, to.of(group));
  const coordinator = pairs(from.of(own), to.of(own));
  const gatekeeper = (from.known - from.of(own)) * to.of(own);
  const representative = from.of(own) * (to.known - to.of(own));
  const liaison = known - alike - gatekeeper - representative;
  return [coordinator, gatekeeper, representative, alike - coordinator, liaison, all - known];
}
