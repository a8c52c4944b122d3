import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../../src/projection/budget.ts';
import { constraint } from '../../../../src/projection/network/measures/constraint.ts';
import type { Ties } from '../../../../src/projection/network/ties.ts';
import { rounds } from '../../../support/rounds.ts';
import { karateClub, weightedKarateClub } from './support/karateClub.ts';
import { randomTies } from './support/randomTies.ts';
import { below, tableOf, tiesOf } from './support/tiesOf.ts';

const valuesOf = (ties: Ties) => Array.from(constraint(ties, createBudget()));

/** The formula, term by term. */
function naive(ties: Ties): number[] {
  const table = tableOf(ties);
  const nodes = below(ties.nodeCount);
  const sum = (node: number) => (table[node] ?? []).reduce((total, weight) => total + weight, 0);
  const p = (one: number, other: number) => (table[one]?.[other] ?? 0) / sum(one);
  return nodes.map((i) => {
    if (sum(i) === 0) return Number.NaN;
    const contacts = nodes.filter((j) => p(i, j) > 0);
    return contacts.reduce((total, j) => {
      const indirect = contacts.reduce((more, q) => more + (q === j ? 0 : p(i, q) * p(q, j)), 0);
      return total + (p(i, j) + indirect) ** 2;
    }, 0);
  });
}

describe("Burt's constraint", () => {
  test('the constraint is that of networkx for the karate club, with and without weights', () => {
    const values = valuesOf(karateClub);
    [
      0.1554232976, 0.279535108, 0.1851766397, 0.3966596472, 0.5294174383, 0.477484809, 0.477484809,
      0.4427115885, 0.3036007137, 0.5, 0.5294174383, 1, 0.6225043403, 0.3233354167, 0.5736795944,
      0.5736795944, 0.78125, 0.5908685378, 0.5736795944, 0.3737193501, 0.5736795944, 0.5908685378,
      0.5736795944, 0.3058237216, 0.4598765432, 0.4598765432, 0.6709018166, 0.2850692042, 0.3869131531,
      0.4494090013, 0.3460064639, 0.2445754037, 0.2492233623, 0.1564186851,
    ].forEach((value, node) => {
      expect(values[node]).toBeCloseTo(value, 9);
    });
    const weighted = valuesOf(weightedKarateClub);
    for (const [node, value] of [
      [0, 0.1906234891],
      [9, 0.5555555556],
      [16, 0.9397491245],
      [33, 0.1862872856],
    ] as const) {
      expect(weighted[node]).toBeCloseTo(value, 9);
    }
  });

  test('the constraint is 1 with one contact, 1/n with n that are strangers to each other, and undefined without any', () => {
    expect(
      valuesOf(
        tiesOf(6, [
          [0, 1],
          [0, 2],
          [0, 3],
          [0, 4],
        ]),
      ),
    ).toEqual([0.25, 1, 1, 1, 1, Number.NaN]);
  });

  test('the constraint is (1/2 + 1/4)² for each of the two contacts in a triangle', () => {
    expect(
      valuesOf(
        tiesOf(3, [
          [0, 1],
          [1, 2],
          [0, 2],
        ]),
      ),
    ).toEqual([1.125, 1.125, 1.125]);
  });

  test('the constraint agrees with the formula, term by term', () => {
    fc.assert(
      fc.property(randomTies, (ties) => {
        const values = valuesOf(ties);
        naive(ties).forEach((value, node) => {
          if (Number.isNaN(value)) expect(values[node]).toBeNaN();
          else expect(values[node]).toBeCloseTo(value, 10);
        });
      }),
      rounds(500),
    );
  });
});
