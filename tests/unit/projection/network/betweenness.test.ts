import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../../src/projection/budget.ts';
import { betweenness } from '../../../../src/projection/network/measures/betweenness/betweenness.ts';
import { ChainSearch } from '../../../../src/projection/network/measures/betweenness/chainSearch.ts';
import {
  type SampleOptions,
  samplePairs,
} from '../../../../src/projection/network/measures/betweenness/samplePairs.ts';
import type { Ties } from '../../../../src/projection/network/ties.ts';
import { rounds } from '../../../support/rounds.ts';
import { karateClub, karateTies } from './support/karateClub.ts';
import { randomTies } from './support/randomTies.ts';
import { below, tableOf, tiesOf } from './support/tiesOf.ts';

const valuesOf = (ties: Ties) => Array.from(betweenness(ties, createBudget()).values);

/** By its meaning: for each pair of others, the share of their shortest chains that lead through. */
function naive(ties: Ties): number[] {
  const table = tableOf(ties);
  const nodes = below(ties.nodeCount);
  const from = nodes.map((source) => {
    const distances = nodes.map((node) => (node === source ? 0 : Number.POSITIVE_INFINITY));
    const chains: number[] = nodes.map((node) => (node === source ? 1 : 0));
    for (let distance = 0; distance < nodes.length; distance += 1) {
      for (const node of nodes.filter((each) => distances[each] === distance)) {
        for (const other of nodes) {
          if (table[node]?.[other] === 0 || (distances[other] ?? 0) <= distance) continue;
          distances[other] = distance + 1;
          chains[other] = (chains[other] ?? 0) + (chains[node] ?? 0);
        }
      }
    }
    return { distances, chains };
  });
  const distance = (one: number, other: number) => from[one]?.distances[other] ?? Number.NaN;
  const chains = (one: number, other: number) => from[one]?.chains[other] ?? Number.NaN;
  const pairs = Math.max(1, ((nodes.length - 1) * (nodes.length - 2)) / 2);
  return nodes.map((node) => {
    let sum = 0;
    for (const one of nodes) {
      for (const other of nodes) {
        if (one >= other || one === node || other === node || !Number.isFinite(distance(one, other)))
          continue;
        if (distance(one, node) + distance(node, other) !== distance(one, other)) continue;
        sum += (chains(one, node) * chains(node, other)) / chains(one, other);
      }
    }
    return sum / pairs;
  });
}

describe('betweenness', () => {
  test('betweenness is that of networkx for the karate club', () => {
    const values = valuesOf(karateClub);
    const published = [
      0.4376352814, 0.0539366883, 0.1436568062, 0.0119092713, 0.0006313131, 0.0299873737, 0.0299873737, 0,
      0.0559268278, 0.0008477633, 0.0006313131, 0, 0, 0.0458633959, 0, 0, 0, 0, 0, 0.0324750481, 0, 0, 0,
      0.0176136364, 0.002209596, 0.0038404882, 0, 0.0223334536, 0.001794733, 0.0029220779, 0.0144119769,
      0.1382756133, 0.145247114, 0.3040749759,
    ];
    published.forEach((value, node) => {
      expect(values[node]).toBeCloseTo(value, 9);
    });
  });

  test('betweenness shares a pair among its shortest chains: on a ring of four each node has half of one pair in three', () => {
    const ring = tiesOf(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    expect(valuesOf(ring)).toEqual([1 / 6, 1 / 6, 1 / 6, 1 / 6]);
  });

  test('betweenness is 1 in the middle of a star, and 0 in a network too small to have a middle', () => {
    expect(
      valuesOf(
        tiesOf(4, [
          [1, 0],
          [1, 2],
          [1, 3],
        ]),
      ),
    ).toEqual([0, 1, 0, 0]);
    expect(valuesOf(tiesOf(2, [[0, 1]]))).toEqual([0, 0]);
    expect(valuesOf(tiesOf(0, []))).toEqual([]);
  });

  test('betweenness agrees with looking at every pair', () => {
    fc.assert(
      fc.property(randomTies, (ties) => {
        const values = valuesOf(ties);
        naive(ties).forEach((value, node) => {
          expect(values[node]).toBeCloseTo(value, 10);
        });
      }),
      rounds(300),
    );
  });

  test('betweenness is the same if every pair is searched from both its ends, by any method', () => {
    fc.assert(
      fc.property(randomTies, fc.constantFrom(0, 1, 16, Number.POSITIVE_INFINITY), (ties, asking) => {
        const search = new ChainSearch(ties, asking);
        const nodes = below(ties.nodeCount);
        const sums: number[] = nodes.map(() => 0);
        for (const one of nodes) {
          for (const other of nodes.filter((node) => node !== one)) {
            search.run(one, other);
            search.eachBetween((node, share) => {
              sums[node] = (sums[node] ?? 0) + share;
            });
          }
        }
        const ordered = Math.max(1, (nodes.length - 1) * (nodes.length - 2));
        valuesOf(ties).forEach((value, node) => {
          expect((sums[node] ?? 0) / ordered).toBeCloseTo(value, 10);
        });
      }),
      rounds(1_000),
    );
  });

  test('estimates of betweenness are right on average, and off by as much as their standard error says', () => {
    const exact = valuesOf(karateClub);
    const scale = (34 * 33) / (33 * 32);
    const everyone = Uint32Array.from(below(34));
    const samples = below(1_000).map((seed) =>
      samplePairs(karateClub, everyone, createBudget(), { size: 60, seed }),
    );
    for (const node of [0, 2, 8, 33]) {
      const values = samples.map(({ means }) => (means[node] ?? Number.NaN) * scale);
      const squares = samples.map(({ errors }) => ((errors[node] ?? Number.NaN) * scale) ** 2);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
      const told = squares.reduce((sum, square) => sum + square, 0) / squares.length;
      expect(Math.abs(mean - (exact[node] ?? 0))).toBeLessThan(4 * Math.sqrt(variance / values.length));
      expect(Math.abs(told / variance - 1)).toBeLessThan(0.15);
    }
  });

  test('estimates of betweenness from many pairs are near the exact values, with nodes without ties or not', () => {
    const lonely = tiesOf(40, karateTies);
    const exact = valuesOf(lonely);
    const { values, sample } = betweenness(lonely, createBudget(), 20_000);
    expect(sample?.size).toBe(20_000);
    exact.forEach((value, node) => {
      expect(Math.abs(value - (values[node] ?? 0))).toBeLessThan(4 * (sample?.errors[node] ?? 0) + 1e-4);
    });
    expect(Math.max(...(sample?.errors ?? []))).toBeLessThan(0.004);
  });

  test('a sample has the same pairs each time, and as many as are affordable if no number is given', () => {
    expect(betweenness(karateClub, createBudget(), 20)).toEqual(betweenness(karateClub, createBudget(), 20));
    const everyone = Uint32Array.from(below(34));
    const size = (options: SampleOptions) => samplePairs(karateClub, everyone, createBudget(), options).size;
    expect(size({})).toBe(100_000);
    expect(size({ size: 7 })).toBe(7);
  });

  test('betweenness ends with its budget', () => {
    expect(() => betweenness(karateClub, createBudget({ maxWork: 1_000 }))).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });
});
