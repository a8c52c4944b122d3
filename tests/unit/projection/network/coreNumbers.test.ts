import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../../src/projection/budget.ts';
import { coreNumbers } from '../../../../src/projection/network/measures/coreNumbers.ts';
import type { Ties } from '../../../../src/projection/network/ties.ts';
import { rounds } from '../../../support/rounds.ts';
import { karateClub } from './support/karateClub.ts';
import { randomTies } from './support/randomTies.ts';
import { below, tableOf } from './support/tiesOf.ts';

const valuesOf = (ties: Ties) => Array.from(coreNumbers(ties, createBudget()));

/** By its meaning: for each k, whoever has fewer than k ties to those who are left leaves, until nobody does. */
function naive(ties: Ties): number[] {
  const table = tableOf(ties);
  const cores: number[] = new Array(ties.nodeCount).fill(0);
  for (let k = 1; k < ties.nodeCount; k += 1) {
    let left = below(ties.nodeCount);
    for (let before = -1; before !== left.length; ) {
      before = left.length;
      const among = left;
      left = left.filter((node) => among.filter((other) => table[node]?.[other] !== 0).length >= k);
    }
    for (const node of left) cores[node] = k;
  }
  return cores;
}

describe('the core number', () => {
  test('the core numbers are those of networkx for the karate club', () => {
    expect(valuesOf(karateClub)).toEqual([
      4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 4, 3, 4, 4,
    ]);
  });

  test('the core number agrees with removing nodes with too few ties again and again', () => {
    fc.assert(
      fc.property(randomTies, (ties) => {
        expect(valuesOf(ties)).toEqual(naive(ties));
      }),
      rounds(500),
    );
  });
});
