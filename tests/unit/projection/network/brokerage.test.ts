import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../../src/projection/budget.ts';
import {
  type BrokerageInput,
  brokerage,
} from '../../../../src/projection/network/measures/brokerage/brokerage.ts';
import { brokerageRoles } from '../../../../src/projection/network/measures/brokerage/brokerageRole.ts';
import { NONE } from '../../../../src/projection/projection.ts';
import { rounds } from '../../../support/rounds.ts';
import { clubOf, karateClub } from './support/karateClub.ts';
import { randomTies } from './support/randomTies.ts';
import { below, tableOf, tiesOf } from './support/tiesOf.ts';

const countsOf = (input: BrokerageInput) => {
  const counts = brokerage(input, createBudget());
  return below(input.ties.nodeCount).map((node) =>
    Object.fromEntries(brokerageRoles.map((role, index) => [role, counts[index]?.[node]])),
  );
};

/** By its meaning: every ordered pair around every node. */
function naive({ ties, groups, stages }: BrokerageInput): Record<string, number>[] {
  const table = tableOf(ties);
  const leads = (from: number, to: number) =>
    table[from]?.[to] !== 0 && (stages === null || (stages[from] ?? 0) < (stages[to] ?? 0));
  const nodes = below(ties.nodeCount);
  return nodes.map((broker) => {
    const counts = Object.fromEntries(brokerageRoles.map((role) => [role as string, 0]));
    for (const from of nodes) {
      for (const to of nodes) {
        if (from === to || !leads(from, broker) || !leads(broker, to) || table[from]?.[to] !== 0) continue;
        const [a = NONE, b = NONE, c = NONE] = [groups[from], groups[broker], groups[to]];
        let role = 'LIAISON';
        if ([a, b, c].includes(NONE)) role = 'UNKNOWN';
        else if (a === b && b === c) role = 'COORDINATOR';
        else if (b === c) role = 'GATEKEEPER';
        else if (a === b) role = 'REPRESENTATIVE';
        else if (a === c) role = 'CONSULTANT';
        counts[role] = (counts[role] ?? 0) + 1;
      }
    }
    return counts;
  });
}

describe('brokerage', () => {
  test('brokerage distinguishes the five roles', () => {
    // Node 0 in the middle; its contacts are two of its own group, two of another and one of a third, and the first two are tied.
    const ties = tiesOf(6, [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
      [0, 5],
      [1, 2],
    ]);
    const groups = Uint32Array.of(7, 7, 7, 8, 8, 9);
    expect(countsOf({ ties, groups, stages: null })[0]).toEqual({
      COORDINATOR: 0,
      GATEKEEPER: 6,
      REPRESENTATIVE: 6,
      CONSULTANT: 2,
      LIAISON: 4,
      UNKNOWN: 0,
    });
  });

  test('brokerage between the two halves of the karate club is that of counting by hand', () => {
    const counts = countsOf({ ties: karateClub, groups: Uint32Array.from(clubOf), stages: null });
    expect(counts[0]).toMatchObject({ COORDINATOR: 174, GATEKEEPER: 15, REPRESENTATIVE: 15, CONSULTANT: 0 });
    expect(counts[2]).toMatchObject({ COORDINATOR: 10, GATEKEEPER: 23, REPRESENTATIVE: 23, CONSULTANT: 12 });
    expect(counts[33]).toMatchObject({ COORDINATOR: 156, GATEKEEPER: 40, REPRESENTATIVE: 40, CONSULTANT: 6 });
  });

  test('directed brokerage counts only from lower stages to higher ones', () => {
    // A target, a post and a company in a row, and a company that the target knows itself.
    const ties = tiesOf(4, [
      [0, 1],
      [1, 2],
      [1, 3],
      [0, 3],
    ]);
    const input = { ties, groups: Uint32Array.of(1, 2, 2, 2), stages: Uint8Array.of(0, 1, 2, 2) };
    expect(countsOf(input).map(({ GATEKEEPER, REPRESENTATIVE }) => [GATEKEEPER, REPRESENTATIVE])).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('brokerage agrees with looking at every pair around every node', () => {
    const input = randomTies.chain((ties) => {
      const each = <T>(of: fc.Arbitrary<T>) =>
        fc.array(of, { minLength: ties.nodeCount, maxLength: ties.nodeCount });
      return fc.record({
        ties: fc.constant(ties),
        groups: each(fc.constantFrom(1, 2, 3, NONE)).map((groups) => Uint32Array.from(groups)),
        stages: fc.option(each(fc.nat(2)).map((stages) => Uint8Array.from(stages))),
      });
    });
    // Ties join different kinds, so stages never tie in a network of cases.
    const isStaged = ({ ties, stages }: BrokerageInput) =>
      stages === null ||
      tableOf(ties).every((row, node) =>
        row.every((weight, other) => weight === 0 || stages[node] !== stages[other]),
      );
    fc.assert(
      fc.property(input.filter(isStaged), (given) => {
        expect(countsOf(given)).toEqual(naive(given));
      }),
      rounds(500),
    );
  });
});
