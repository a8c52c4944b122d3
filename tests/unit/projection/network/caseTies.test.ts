import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { networkKinds } from '../../../../src/model/parties.ts';
import { createBudget } from '../../../../src/projection/budget.ts';
import { hasCase } from '../../../../src/projection/filter/masks/caseMask.ts';
import { caseTies } from '../../../../src/projection/network/caseTies.ts';
import { otherPlaces } from '../../../../src/projection/network/ties.ts';
import { Projection, type ProjectionData } from '../../../../src/projection/projection.ts';
import { rounds } from '../../../support/rounds.ts';
import { maskOf, randomGraph } from '../paths/randomGraph.ts';
import { below } from './support/tiesOf.ts';

const question = fc.record({
  data: randomGraph,
  among: fc.subarray([...networkKinds]),
  unsourced: fc.boolean(),
  mask: fc.option(fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }).map(maskOf)),
});

type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

/** By its meaning: all pairs of each case. */
function naive(data: ProjectionData, { among, unsourced, mask }: Question) {
  const projection = new Projection(data);
  const nodes = new Set<string>();
  const ties = new Map<string, number>();
  for (const number of below(data.cases)) {
    if (mask !== null && !hasCase(mask, number)) continue;
    if (!unsourced && projection.reportsOf(number).length === 0) continue;
    const parties = [...projection.partiesOf(number)].filter((party) =>
      among.some((kind) => kind === projection.kindOf(party)),
    );
    for (const one of parties) {
      nodes.add(projection.entityId(one));
      for (const other of parties) {
        if (projection.kindOf(one) === projection.kindOf(other)) continue;
        const key = `${projection.entityId(one)} ${projection.entityId(other)}`;
        ties.set(key, (ties.get(key) ?? 0) + 1);
      }
    }
  }
  return { nodes: [...nodes].sort(), ties: [...ties].sort() };
}

describe('the network of cases', () => {
  test('the network of cases ties entities of different kinds that share cases, with the number of these, within the filter', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const projection = new Projection(asked.data);
        const { ties, entities } = caseTies(
          projection,
          { caseMask: asked.mask, among: asked.among, unsourced: asked.unsourced },
          createBudget(),
        );
        const id = (node: number) => projection.entityId(entities[node] ?? -1);
        const found: [string, number][] = [];
        const others = otherPlaces(ties);
        for (const node of below(ties.nodeCount)) {
          const row = below(ties.neighbours.length).slice(ties.offsets[node], ties.offsets[node + 1]);
          const neighbours = row.map((at) => ties.neighbours[at] ?? -1);
          expect(neighbours).toEqual([...neighbours].sort((one, other) => one - other));
          row.forEach((at) => {
            found.push([`${id(node)} ${id(ties.neighbours[at] ?? -1)}`, ties.weights[at] ?? 0]);
            expect(ties.neighbours[others[at] ?? -1]).toBe(node);
            expect(others[others[at] ?? -1]).toBe(at);
          });
        }
        expect({ nodes: below(entities.length).map(id).sort(), ties: found.sort() }).toEqual(
          naive(asked.data, asked),
        );
      }),
      rounds(400),
    );
  });

  test('building the network of cases ends with its budget', () => {
    const [data] = fc.sample(randomGraph, 1);
    const input = { caseMask: null, among: [...networkKinds], unsourced: true };
    expect(() => data && caseTies(new Projection(data), input, createBudget({ maxWork: 10 }))).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });
});
