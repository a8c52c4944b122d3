import { badInput } from '../../errors.ts';
import { breakdown } from '../breakdown/breakdown.ts';
import { type Budget, createBudget } from '../budget.ts';
import type { CaseSelection } from '../filter/selectCases.ts';
import type { Projection } from '../projection.ts';
import { falseDiscovery } from './falseDiscovery.ts';
import { hypergeometricTail } from './hypergeometricTail.ts';

/** What areas are held against. */
export type SignificanceOf = 'POST' | 'TARGET_COUNTRY';

/** Where a page begins: after this pair. */
export interface PairPosition {
  readonly qValue: number;
  readonly pValue: number;
  readonly of: string;
  readonly area: string;
}

export interface SignificanceInput {
  readonly of: SignificanceOf;
  readonly selection: CaseSelection;
  /** Pairs with fewer cases are not listed; they count among the tests all the same. */
  readonly minCount: number;
  readonly first: number;
  readonly after: PairPosition | null;
}

/** A post or country, and an area. */
export interface SignificantPair extends PairPosition {
  /** How many cases both have in common. */
  readonly caseCount: number;
  /** How many that would be if the cases of the one fell to areas as all cases do. */
  readonly expected: number;
  /** Observed by expected. */
  readonly lift: number;
  /** The cases of the post or country, and of the area. */
  readonly ofCount: number;
  readonly areaCount: number;
}

export interface SignificanceOutput {
  readonly revision: number;
  readonly caseTotal: number;
  /** How many pairs were tested: every post or country that has a case, with every area that has one. */
  readonly tests: number;
  readonly totalCount: number;
  /** The least likely first, ties by id. */
  readonly pairs: readonly SignificantPair[];
  readonly hasNextPage: boolean;
}

/**
 * Which posts, or target countries, meet which areas in more cases than chance would have it. Each pair's cases are held against drawing as many cases
 * as the one has out of all that match, of which the area's are marked: the p-value is the probability of at least so many (hypergeometric); the
 * q-value corrects it for the number of pairs.
 */
export function significance(
  projection: Projection,
  { of, selection, minCount, first, after }: SignificanceInput,
  budget: Budget = createBudget(),
): SignificanceOutput {
  if (minCount < 1)
    throw badInput(
      `\`minCount: ${minCount}\` is below 1.`,
      'A pair without a case is never listed: ask for 1 or more.',
    );
  const counted = (by: readonly (SignificanceOf | 'AREA')[]) =>
    breakdown(
      projection,
      {
        by,
        selection,
        first: Number.MAX_SAFE_INTEGER,
        after: null,
        orderBy: { field: 'KEYS', direction: 'ASC' },
        counts: [],
      },
      budget,
    );
  const ofCounts = countsByKey(counted([of]).rows);
  const areaCounts = countsByKey(counted(['AREA']).rows);
  const { rows, caseTotal } = counted([of, 'AREA']);
  const tested = rows.flatMap(({ keys: [one, area], caseCount }) => {
    if (!one || !area) return [];
    const ofCount = ofCounts.get(one) ?? 0;
    const areaCount = areaCounts.get(area) ?? 0;
    const expected = (ofCount * areaCount) / caseTotal;
    const lift = (caseCount * caseTotal) / (ofCount * areaCount);
    const tail = hypergeometricTail({ all: caseTotal, marked: areaCount, drawn: ofCount }, caseCount);
    // To the digits that hold, so that pairs of the same numbers tie.
    const pValue = Number(tail.toPrecision(12));
    return [{ of: one, area, caseCount, ofCount, areaCount, expected, lift, pValue }];
  });
  const tests = ofCounts.size * areaCounts.size;
  const qValues = falseDiscovery(
    tested.map(({ pValue }) => pValue),
    tests,
  );
  const listed = tested
    .map((pair, index): SignificantPair => ({ ...pair, qValue: qValues[index] ?? 1 }))
    .filter(({ caseCount }) => caseCount >= minCount)
    .sort(compare);
  const page = after === null ? listed : listed.filter((pair) => compare(pair, after) > 0);
  return {
    revision: projection.revision,
    caseTotal,
    tests,
    totalCount: listed.length,
    pairs: page.slice(0, first),
    hasNextPage: page.length > first,
  };
}

function countsByKey(rows: ReturnType<typeof breakdown>['rows']): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(({ keys: [key], caseCount }) => (key ? [[key, caseCount] as const] : [])));
}

/** By q-value, those of the same by the p-values that it came from, then by ids. */
const compare = (one: PairPosition, other: PairPosition): number =>
  one.qValue - other.qValue ||
  one.pValue - other.pValue ||
  compareIds(one.of, other.of) ||
  compareIds(one.area, other.area);

const compareIds = (one: string, other: string): number => Number(one > other) - Number(one < other);
