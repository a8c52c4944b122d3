import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../../src/projection/budget.ts';
import { louvain } from '../../../../src/projection/network/measures/louvain/louvain.ts';
import { modularity } from '../../../../src/projection/network/measures/modularity.ts';
import type { Ties } from '../../../../src/projection/network/ties.ts';
import { rounds } from '../../../support/rounds.ts';
import { clubOf, karateClub } from './support/karateClub.ts';
import { randomTies } from './support/randomTies.ts';
import { below, tableOf, tiesOf } from './support/tiesOf.ts';

const divided = (ties: Ties) => louvain(ties, createBudget());

/** Newman's formula, pair by pair. */
function naive(ties: Ties, communityOf: Uint32Array): number {
  const table = tableOf(ties);
  const sum = (node: number) => (table[node] ?? []).reduce((total, weight) => total + weight, 0);
  const nodes = below(ties.nodeCount);
  const total = nodes.reduce((all, node) => all + sum(node), 0);
  if (total === 0) return 0;
  let found = 0;
  for (const one of nodes) {
    for (const other of nodes) {
      if (communityOf[one] !== communityOf[other]) continue;
      found += ((table[one]?.[other] ?? 0) - (sum(one) * sum(other)) / total) / total;
    }
  }
  return found;
}

describe('communities', () => {
  test('communities divide the karate club as well as networkx does, and better than its own split', () => {
    // 0.4198 is the greatest modularity there is: Brandes et al., "On modularity clustering" (2008); networkx finds 0.4188 or 0.4198, by its seed.
    expect(modularity(karateClub, divided(karateClub))).toBeGreaterThan(0.4187);
    expect(modularity(karateClub, Uint32Array.from(clubOf))).toBeCloseTo(0.3582347140039448, 12);
  });

  test('two groups that one tie joins are two communities, and a node without ties is one of its own', () => {
    const ties = tiesOf(7, [
      [0, 1],
      [1, 2],
      [0, 2],
      [3, 4],
      [4, 5],
      [3, 5],
      [2, 3],
    ]);
    expect(Array.from(divided(ties))).toEqual([0, 0, 0, 1, 1, 1, 2]);
  });

  test('communities follow the heavier of two ties', () => {
    expect(
      Array.from(
        divided(
          tiesOf(4, [
            [0, 1, 9],
            [1, 2],
            [2, 3, 9],
          ]),
        ),
      ),
    ).toEqual([0, 0, 1, 1]);
    expect(
      Array.from(
        divided(
          tiesOf(4, [
            [0, 1],
            [1, 2, 9],
            [2, 3],
          ]),
        ),
      ),
    ).toEqual([0, 1, 1, 2].map(() => 0));
  });

  test('the modularity of communities is that of the formula, pair by pair', () => {
    fc.assert(
      fc.property(randomTies, fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }), (ties, communities) => {
        const communityOf = Uint32Array.from(communities).subarray(0, ties.nodeCount);
        expect(modularity(ties, communityOf)).toBeCloseTo(naive(ties, communityOf), 10);
      }),
      rounds(100),
    );
  });

  test('joining any two communities does not raise modularity', () => {
    fc.assert(
      fc.property(randomTies, (ties) => {
        const communityOf = divided(ties);
        const found = modularity(ties, communityOf);
        const all = [...new Set(communityOf)];
        expect(all).toEqual(below(all.length));
        for (const one of all) {
          for (const other of all) {
            const joined = communityOf.map((community) => (community === other ? one : community));
            expect(modularity(ties, joined)).toBeLessThanOrEqual(found + 1e-12);
          }
        }
      }),
      rounds(300),
    );
  });
});
