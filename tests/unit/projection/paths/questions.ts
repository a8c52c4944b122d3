import fc from 'fast-check';
import { partyKinds } from '../../../../src/model/parties.ts';
import { type PathInput, pathInput } from '../../../../src/projection/paths/pathInput.ts';
import type { ProjectionData } from '../../../../src/projection/projection.ts';
import { maskOf, randomGraph } from './randomGraph.ts';

/** A small graph and a path question about it; every option is asked for now and then. */
export const randomQuestion: fc.Arbitrary<{ data: ProjectionData; input: PathInput }> = fc
  .record({
    data: randomGraph,
    from: fc.nat(),
    to: fc.nat(),
    admitted: fc.option(fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), { nil: null }),
    maxHops: fc.integer({ min: 1, max: 8 }),
    first: fc.constantFrom(1, 3, 5, 50),
    order: fc.constantFrom('NEAREST' as const, 'STRONGEST' as const),
    through: fc.oneof(fc.constant(['COMPANY' as const, 'TARGET' as const]), fc.subarray([...partyKinds])),
    avoid: fc.array(fc.nat(), { maxLength: 2 }),
    disjoint: fc.boolean(),
    timeRespecting: fc.boolean(),
    unsourced: fc.boolean(),
    sameRole: fc.boolean(),
  })
  .map(({ data, from, to, admitted, avoid, ...rest }) => {
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
