import type { Ties } from '../../ties.ts';

/** A network whose nodes may each be a community, with the weight of the ties within it as `inner`. */
export interface WeightedNetwork {
  readonly nodeCount: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array | Uint32Array;
  /** The weight of the ties within each node, each counted from both ends. */
  readonly inner: Float64Array;
  /** The weight of all ties of each node, those within it from both ends. */
  readonly sums: Float64Array;
  /** The sum of `sums`. */
  readonly total: number;
}

/** Adds the sums of the weights to a network. */
export function weightedNetwork(
  parts: Pick<WeightedNetwork, 'offsets' | 'neighbours' | 'weights' | 'inner'>,
): WeightedNetwork {
  const nodeCount = parts.inner.length;
  const sums = parts.inner.slice();
  let total = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const end = parts.offsets[node + 1] ?? 0;
    let sum = sums[node] ?? 0;
    for (let at = parts.offsets[node] ?? 0; at < end; at += 1) sum += parts.weights[at] ?? 0;
    sums[node] = sum;
    total += sum;
  }
  return { ...parts, nodeCount, sums, total };
}

/** Returns ties as a network whose nodes are single entities. */
export const networkOfTies = ({ nodeCount, offsets, neighbours, weights }: Ties): WeightedNetwork =>
  weightedNetwork({ offsets, neighbours, weights, inner: new Float64Array(nodeCount) });
