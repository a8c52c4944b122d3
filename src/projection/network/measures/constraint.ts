import type { Budget } from '../../budget.ts';
import { otherPlaces, type Ties, weightSums } from '../ties.ts';
import { eachTriangle } from './eachTriangle.ts';

/**
 * Burt's constraint of each node i: Σ_j (p_ij + Σ_q p_iq p_qj)² over its contacts j, where p_ij is the share of i's ties, weighted by cases,
 * that is with j, and q runs over their common contacts. The more its contacts are tied to one another, the less it can broker between them.
 * NaN without a tie.
 *
 * Burt, "Structural Holes" (Harvard University Press 1992), chapter 2; the sum is over i's own contacts, as in Burt, "Structural holes and good
 * ideas", American Journal of Sociology 110 (2004).
 */
export function constraint(ties: Ties, budget: Budget): Float64Array {
  const { nodeCount, offsets, weights } = ties;
  const sums = weightSums(ties);
  const others = otherPlaces(ties);
  /** By the place of a tie in a row: Σ_q p_iq p_qj. */
  const indirect = new Float64Array(weights.length);
  eachTriangle(ties, budget, (one, other, third, oneToOther, oneToThird, otherToThird) => {
    addIndirect(one, oneToOther, oneToThird, other, otherToThird, third);
    addIndirect(other, others[oneToOther] ?? 0, otherToThird, one, oneToThird, third);
    addIndirect(third, others[oneToThird] ?? 0, others[otherToThird] ?? 0, one, oneToOther, other);
  });
  const values = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    const sum = sums[node] ?? 0;
    let value = sum === 0 ? Number.NaN : 0;
    const end = offsets[node + 1] ?? 0;
    for (let at = offsets[node] ?? 0; at < end; at += 1)
      value += ((weights[at] ?? 0) / sum + (indirect[at] ?? 0)) ** 2;
    values[node] = value;
  }
  return values;

  /** Adds a node's two indirect ties within a triangle: to `one` through `other`, and the reverse. Ties are given by their places; `between` joins the two contacts. */
  function addIndirect(
    node: number,
    toOne: number,
    toOther: number,
    one: number,
    between: number,
    other: number,
  ): void {
    const sum = sums[node] ?? 1;
    const weight = weights[between] ?? 0;
    indirect[toOther] =
      (indirect[toOther] ?? 0) + (((weights[toOne] ?? 0) / sum) * weight) / (sums[one] ?? 1);
    indirect[toOne] =
      (indirect[toOne] ?? 0) + (((weights[toOther] ?? 0) / sum) * weight) / (sums[other] ?? 1);
  }
}
