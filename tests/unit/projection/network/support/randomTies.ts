import fc from 'fast-check';
import type { Ties } from '../../../../../src/projection/network/ties.ts';
import { below, tiesOf } from './tiesOf.ts';

/** Networks of up to nine nodes, sparse and dense, tied and apart. */
export const randomTies: fc.Arbitrary<Ties> = fc.nat(9).chain((nodeCount) => {
  const pairs = below(nodeCount).flatMap((one) => below(one).map((other) => [one, other] as const));
  return fc
    .tuple(
      fc.subarray(pairs),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: pairs.length, maxLength: pairs.length }),
    )
    .map(([chosen, weights]) =>
      tiesOf(
        nodeCount,
        chosen.map(([one, other], at) => [one, other, weights[at] ?? 1]),
      ),
    );
});
