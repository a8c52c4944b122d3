import { partyDimensions, partyKinds } from '../../../generated/model.ts';
import type { CaseFilter, TiesQueryVariables } from '../../../generated/operations.ts';
import { allOf, casesOfKind } from '../../model/caseFilter.ts';

/** Requests for all ties among some records: one breakdown for each pair of kinds, or several where a kind has more records than a filter lists. */
export function tieRequests(ids: readonly string[], filter: CaseFilter | undefined): TiesQueryVariables[] {
  const sorted = [...ids].sort();
  const there = partyKinds.flatMap((kind) =>
    casesOfKind(kind, sorted).map((where) => ({ dimension: partyDimensions[kind], where })),
  );
  return there.flatMap((first, index) =>
    there
      .slice(index + 1)
      .filter(({ dimension }) => dimension !== first.dimension)
      .map((second) => ({
        byPair: [first.dimension, second.dimension],
        where: allOf(filter, first.where, second.where) ?? null,
      })),
  );
}
