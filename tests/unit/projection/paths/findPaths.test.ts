import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../../src/projection/budget.ts';
import { findPaths } from '../../../../src/projection/paths/findPaths.ts';
import { type PathInput, pathInput } from '../../../../src/projection/paths/pathInput.ts';
import { defaultTuning, type Tuning } from '../../../../src/projection/paths/tuning.ts';
import { entityKinds, Projection, type ProjectionData } from '../../../../src/projection/projection.ts';
import { bruteForcePaths } from './oracle.ts';
import { maskOf, randomGraph } from './randomGraph.ts';

const question = fc
  .record({
    data: randomGraph,
    from: fc.nat(),
    to: fc.nat(),
    admitted: fc.option(fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), { nil: null }),
    maxHops: fc.integer({ min: 1, max: 8 }),
    first: fc.constantFrom(1, 3, 5, 50),
    order: fc.constantFrom('NEAREST' as const, 'STRONGEST' as const),
    through: fc.oneof(fc.constant(['COMPANY' as const, 'TARGET' as const]), fc.subarray([...entityKinds])),
    avoid: fc.array(fc.nat(), { maxLength: 2 }),
    disjoint: fc.boolean(),
    timeRespecting: fc.boolean(),
    unsourced: fc.boolean(),
    sameRole: fc.boolean(),
  })
  .map(({ data, from, to, admitted, avoid, ...rest }): { data: ProjectionData; input: PathInput } => {
    const count = data.bases.END;
    const input = pathInput({
      ...rest,
      from: from % count,
      to: to % count,
      caseMask: admitted && maskOf(admitted),
      avoid: avoid.map((entity) => entity % count),
    });
    return { data, input };
  });

const found = (data: ProjectionData, input: PathInput, tuning: Tuning) => {
  const projection = new Projection(data);
  return findPaths(data, input, tuning, createBudget()).paths.map(({ entities, assigned, cost }) => ({
    entities: entities.map((entity) => projection.entityId(entity)),
    cases: assigned.map(({ caseNumber }) => projection.caseId(caseNumber)),
    cost,
  }));
};

const runs = 300;

const tunings: readonly [string, Tuning][] = [
  ['as shipped', defaultTuning],
  ['reading all cases in every sweep', { ...defaultTuning, scanShare: 0 }],
  ['never reading all cases', { ...defaultTuning, scanShare: 1e9 }],
];

describe('the best paths', () => {
  test.each(tunings)(
    'are those that trying everything finds, %s',
    (_, tuning) => {
      fc.assert(
        fc.property(question, ({ data, input }) => {
          expect(found(data, input, tuning)).toEqual(bruteForcePaths(data, input));
        }),
        { numRuns: runs },
      );
    },
    600_000,
  );
});
