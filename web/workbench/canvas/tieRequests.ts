import type {
  BreakdownDimension,
  CaseFilter,
  EntityKind,
  TiesQueryVariables,
} from '../../generated/operations.ts';
import { allOf } from '../caseFilter.ts';
import { kindOf } from '../kinds.ts';

const sides: readonly (readonly [EntityKind, BreakdownDimension, keyof CaseFilter])[] = [
  ['POST', 'POST', 'post'],
  ['TARGET', 'TARGET', 'target'],
  ['COMPANY', 'COMPANY', 'company'],
  ['AREA', 'AREA', 'area'],
  ['TECHNOLOGY', 'TECHNOLOGY', 'technology'],
  ['COUNTRY', 'TARGET_COUNTRY', 'targetCountry'],
];

/** What to ask so that all ties among the records are known: one breakdown for each two kinds among them. */
export function tieRequests(ids: readonly string[], filter: CaseFilter | undefined): TiesQueryVariables[] {
  const there = sides
    .map(([kind, dimension, condition]) => ({
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
