import { caseFilters, partyDimensions, partyKinds } from '../../../generated/model.ts';
import type { CaseFilter, TiesQueryVariables } from '../../../generated/operations.ts';
import { allOf, MAX_IDS } from '../../model/caseFilter.ts';
import { chunksOf } from '../../model/chunksOf.ts';
import { kindOf } from '../../model/kinds.ts';

const sides = partyKinds.map((kind) => ({
  kind,
  dimension: partyDimensions[kind],
  condition: caseFilters[kind],
}));

/** Requests for all ties among some records: one breakdown for each pair of kinds, or several where a kind has more records than a filter lists. */
export function tieRequests(ids: readonly string[], filter: CaseFilter | undefined): TiesQueryVariables[] {
  const there = sides.flatMap(({ kind, dimension, condition }) =>
    chunksOf(ids.filter((id) => kindOf(id) === kind).sort(), MAX_IDS).map((chunk) => ({
      dimension,
      where: { [condition]: { in: chunk } },
    })),
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
