import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../../src/projection/budget.ts';
import { DAMPING, pageRank } from '../../../../src/projection/network/measures/pageRank.ts';
import type { Ties } from '../../../../src/projection/network/ties.ts';
import { rounds } from '../../../support/rounds.ts';
import { karateClub, weightedKarateClub } from './support/karateClub.ts';
import { randomTies } from './support/randomTies.ts';
import { below, tableOf, tiesOf } from './support/tiesOf.ts';

const valuesOf = (ties: Ties) => pageRank(ties, createBudget());

describe('PageRank', () => {
  test('PageRank is that of networkx for the karate club', () => {
    const values = valuesOf(karateClub);
    [
      0.0969972854, 0.0528769241, 0.0570785095, 0.0358598578, 0.0219779524, 0.0291111547, 0.0291111547,
      0.024490497, 0.0297660561, 0.0143093971, 0.0219779524, 0.0095647455, 0.014644892, 0.0295364562,
      0.014535994, 0.014535994, 0.0167840054, 0.0145586772, 0.014535994, 0.0196046363, 0.014535994,
      0.0145586772, 0.014535994, 0.0315225148, 0.0210760336, 0.0210061974, 0.0150440381, 0.0256397675,
      0.0195734595, 0.0262885377, 0.0245901552, 0.0371580871, 0.071693226, 0.1009191823,
    ].forEach((value, node) => {
      expect(values[node]).toBeCloseTo(value, 9);
    });
  });

  test('PageRank follows ties in proportion to their weights, as networkx does', () => {
    const values = valuesOf(weightedKarateClub);
    for (const [node, value] of [
      [0, 0.0885003154],
      [8, 0.0333824835],
      [31, 0.0419881778],
      [33, 0.0969893628],
    ] as const) {
      expect(values[node]).toBeCloseTo(value, 9);
    }
  });

  test('all nodes of a network without ties have the same PageRank', () => {
    expect(Array.from(valuesOf(tiesOf(4, [])))).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(Array.from(valuesOf(tiesOf(0, [])))).toEqual([]);
  });

  test('one more step of the walk does not change PageRank', () => {
    fc.assert(
      fc.property(randomTies, (ties) => {
        const values = valuesOf(ties);
        const table = tableOf(ties);
        const nodes = below(ties.nodeCount);
        const sum = (node: number) => (table[node] ?? []).reduce((total, weight) => total + weight, 0);
        for (const node of nodes) {
          const arriving = nodes.map((from) => {
            const share = sum(from) === 0 ? 1 / nodes.length : (table[from]?.[node] ?? 0) / sum(from);
            return share * (values[from] ?? 0);
          });
          const expected =
            (1 - DAMPING) / nodes.length + DAMPING * arriving.reduce((total, each) => total + each, 0);
          expect(values[node]).toBeCloseTo(expected, 9);
        }
        if (nodes.length > 0) expect(values.reduce((total, value) => total + value, 0)).toBeCloseTo(1, 9);
      }),
      rounds(300),
    );
  });
});
