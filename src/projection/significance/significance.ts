import { badInput } from '../../errors.ts';
import type { SignificanceOf } from '../../generated/schema.ts';
import { breakdown } from '../breakdown/breakdown.ts';
import { type Budget, createBudget } from '../budget.ts';
import type { CaseSelection } from '../filter/selectCases.ts';
import type { Projection } from '../projection.ts';
import { falseDiscovery } from './falseDiscovery.ts';
import { hypergeometricTail } from './hypergeometricTail.ts';

/** The pair after which a page begins. */
export interface PairPosition {
  readonly qValue: number;
  readonly pValue: number;
  readonly of: string;
  readonly area: string;
}

export interface SignificanceInput {
  /** The records that areas are paired with. */
  readonly of: SignificanceOf;
  readonly selection: CaseSelection;
  /** Pairs with fewer cases are not listed, but count among the tests. */
  readonly minCount: number;
  readonly first: number;
  readonly after: PairPosition | null;
}

/** A post or country, and an area. */
interface SignificantPair extends PairPosition {
  /** The number of cases that they share. */
  readonly caseCount: number;
  /** The number expected if the cases of the post or country were spread over areas as all cases are. */
  readonly expected: number;
  /** `caseCount` divided by `expected`. */
  readonly lift: number;
  /** The numbers of cases of the post or country, and of the area. */
  readonly ofCount: number;
  readonly areaCount: number;
}

export interface SignificanceOutput {
  readonly revision: number;
  readonly caseTotal: number;
  /** The number of pairs tested: every post or country with a case, with every area with one. */
  readonly tests: number;
  readonly totalCount: number;
  /** By ascending q-value, then p-value, then ids. */
  readonly pairs: readonly SignificantPair[];
  readonly hasNextPage: boolean;
}

/**
 * Finds the posts, or target countries, that share more cases with an area than chance would explain. The p-value of a pair is the probability that as
 * many cases as the post or country has, drawn from all that match, include at least as many of the area's (hypergeometric). The q-value corrects
 * it for the number of pairs.
 */
export function significance(
  projection: Projection,
  { of, selection, minCount, first, after }: SignificanceInput,
  budget: Budget = createBudget(),
): SignificanceOutput {
  if (minCount < 1)
    throw badInput(
      `\`minCount: ${minCount}\` is below 1.`,
      'Set `minCount` to 1 or more: pairs without a case are never listed.',
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
    // To the digits that are exact, so that pairs of the same numbers tie.
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

/** Compares pairs by q-value, then by p-value, then by ids. */
const compare = (one: PairPosition, other: PairPosition): number =>
  one.qValue - other.qValue ||
  one.pValue - other.pValue ||
  compareIds(one.of, other.of) ||
  compareIds(one.area, other.area);

const compareIds = (one: string, other: string): number => Number(one > other) - Number(one < other);
