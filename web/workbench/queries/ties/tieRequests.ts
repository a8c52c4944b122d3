import { caseFilters, partyDimensions, partyKinds } from '../../../generated/model.ts';
import type { CaseFilter, TiesQueryVariables } from '../../../generated/operations.ts';
import { allOf } from '../../model/caseFilter.ts';
import { kindOf } from '../../model/kinds.ts';

const sides = partyKinds.map((kind) => ({
  kind,
  dimension: partyDimensions[kind],
  condition: caseFilters[kind],
}));

/** Requests for all ties among some records: one breakdown for each pair of kinds. */
export function tieRequests(ids: readonly string[], filter: CaseFilter | undefined): TiesQueryVariables[] {
  const there = sides
    .map(({ kind, dimension, condition }) => ({
      dimension,
      condition,
      ids: ids.filter((id) => kindOf(id) === kind).sort(),
    }))
    .filter((side) => side.ids.length > 0);
  return there.flatMap((first, index) =>
    there.slice(index + 1).map((second) => ({
      byPair: [first.dimension, second.dimension],
      where:
        allOf(filter, { [first.condition]: { in: first.ids } }, { [second.condition]: { in: second.ids } }) ??
        null,
    })),
  );
}
