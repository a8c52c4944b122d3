import type { BreakdownOrderField } from '../../generated/schema.ts';
import type { DimensionName } from '../../model/dimensions.ts';
import { type Budget, createBudget } from '../budget.ts';
import { isoDay } from '../build/dayNumbers.ts';
import { caseBatches } from '../filter/caseBatches.ts';
import type { CaseMask } from '../filter/masks/caseMask.ts';
import { type CaseSelection, selectCases } from '../filter/selectCases.ts';
import { NO_DAY, OPEN_END, type Projection } from '../projection.ts';
import { rankedFirst } from '../rankedFirst.ts';
import type { DimensionKey, DistinctCount } from './dimension.ts';
import { dimensionGroups } from './groups/dimensionGroups.ts';
import { distinctCounts } from './rows/distinctCounts.ts';
import { RowCodes } from './rows/rowCodes.ts';
import { RowIndex } from './rows/rowIndex.ts';
import { RowTotals } from './rows/rowTotals.ts';

/** The row after which a page begins. */
export interface RowPosition {
  /** The value that the row is sorted by; null if it is unknown, and if rows are ordered by their keys alone. */
  readonly sortKey: number | null;
  readonly keys: readonly DimensionKey[];
}

export interface BreakdownInput {
  /** One to three dimensions, each once. */
  readonly by: readonly DimensionName[];
  /** The id of the scheme whose classes SCHEME_CLASS means; null where it is not among the dimensions. */
  readonly scheme?: string | null;
  readonly selection: CaseSelection;
  readonly first: number;
  readonly after: RowPosition | null;
  readonly orderBy: { readonly field: BreakdownOrderField; readonly direction: 'ASC' | 'DESC' };
  /** The distinct counts to return. Each costs a sweep over the rows' cases. */
  readonly counts: readonly DistinctCount[];
}

/** A row of a breakdown. `keys` has one key for each dimension, in the order asked for: an entity's id or a value, null if it is unknown. */
export interface CountedRow extends RowPosition {
  readonly caseCount: number;
  /** Distinct targets of the row's cases; only those with the row's keys if a dimension is about targets. Null if not asked for. Likewise companies and reports. */
  readonly targetCount: number | null;
  readonly companyCount: number | null;
  readonly reportCount: number | null;
  /** The row's cases divided by all that matched. */
  readonly share: number;
  readonly firstOn: string | null;
  /** The latest known day. For a case without a known end that is its first day. */
  readonly lastOn: string | null;
  /** True if one of the row's cases has no known end. */
  readonly openEnded: boolean;
}

export interface BreakdownOutput {
  readonly revision: number;
  /** The number of rows on all pages. */
  readonly totalCount: number;
  /** The number of cases that matched. */
  readonly caseTotal: number;
  /** The number of those whose rows all have an unknown key. */
  readonly unknownTotal: number;
  readonly rows: readonly CountedRow[];
  readonly hasNextPage: boolean;
}

/** Groups the cases that match by one to three dimensions and returns a page of the groups. A case counts once in each row that it belongs to. */
export function breakdown(
  projection: Projection,
  input: BreakdownInput,
  budget: Budget = createBudget(),
): BreakdownOutput {
  const mask = selectCases(projection, input.selection);
  const groups = dimensionGroups(projection, input.by, input.scheme ?? null);
  const codes = new RowCodes(groups);
  const rowIndex = new RowIndex(codes.size);
  const { totals, caseTotal, unknownTotal } = tally(projection, mask, codes, rowIndex, budget);
  const { counts: caseCounts, firstDays, lastDays, openEnds } = totals;

  const counted = (chosen: readonly number[], wanted: readonly DistinctCount[]) =>
    distinctCounts(projection, { mask, codes, rowIndex, groups, caseCounts, chosen, wanted, budget });
  const sortCount = sortCounts[input.orderBy.field];
  const all = Array.from({ length: rowIndex.count }, (_, row) => row);
  const sorting = sortCount ? counted(all, [sortCount])[sortCount] : undefined;
  const sortKey = (row: number): number | null => {
    switch (input.orderBy.field) {
      case 'CASES':
        return caseCounts[row] ?? 0;
      case 'FIRST_ON':
        return firstDays[row] === OPEN_END ? null : (firstDays[row] ?? null);
      case 'LAST_ON':
        return lastDays[row] === NO_DAY ? null : (lastDays[row] ?? null);
      default:
        return sorting?.get(row) ?? null;
    }
  };
  const sign = input.orderBy.direction === 'ASC' ? 1 : -1;
  const keySign = input.orderBy.field === 'KEYS' ? sign : 1;
  const partsOf = (row: number) => codes.partsOf(rowIndex.codeOf(row));
  const compare = (one: number, other: number) =>
    compareNullable(sortKey(one), sortKey(other), sign) ||
    compareParts(partsOf(one), partsOf(other), keySign);
  const isAfter = ({ sortKey: key, keys }: RowPosition) => {
    const places = codes.placesOf(keys);
    return (row: number) =>
      (compareNullable(sortKey(row), key, sign) || compareParts(partsOf(row), places, keySign)) > 0;
  };
  const candidates = input.after === null ? all : all.filter(isAfter(input.after));
  const ranked = rankedFirst(candidates, input.first + 1, compare);
  const chosen = ranked.slice(0, input.first);
  const wanted = counted(chosen, input.counts);
  return {
    revision: projection.revision,
    totalCount: rowIndex.count,
    caseTotal,
    unknownTotal,
    rows: chosen.map((row) => ({
      keys: codes.keysOf(rowIndex.codeOf(row)),
      sortKey: sortKey(row),
      caseCount: caseCounts[row] ?? 0,
      targetCount: wanted.TARGETS?.get(row) ?? null,
      companyCount: wanted.COMPANIES?.get(row) ?? null,
      reportCount: wanted.REPORTS?.get(row) ?? null,
      share: (caseCounts[row] ?? 0) / caseTotal,
      firstOn: firstDays[row] === OPEN_END ? null : isoDay(firstDays[row] ?? 0),
      lastOn: lastDays[row] === NO_DAY ? null : isoDay(lastDays[row] ?? 0),
      openEnded: openEnds[row] === 1,
    })),
    hasNextPage: ranked.length > input.first,
  };
}

/** Adds each matching case to the rows that it belongs to. */
function tally(
  projection: Projection,
  mask: CaseMask | null,
  codes: RowCodes,
  rowIndex: RowIndex,
  budget: Budget,
) {
  const { cases, date } = projection.data;
  const totals = new RowTotals();
  let caseTotal = 0;
  let unknownTotal = 0;
  for (const numbers of caseBatches(cases, mask, budget)) {
    const lists = codes.collect(numbers);
    const rows = rowIndex.rowsOf(lists);
    totals.addBatch(numbers, lists, rows, rowIndex.count, date);
    for (let place = 0; place < numbers.length; place += 1) unknownTotal += 1 - (lists.known[place] ?? 0);
    caseTotal += numbers.length;
  }
  return { totals, caseTotal, unknownTotal };
}

const sortCounts: { readonly [field in BreakdownOrderField]?: DistinctCount } = {
  TARGETS: 'TARGETS',
  COMPANIES: 'COMPANIES',
  REPORTS: 'REPORTS',
};

/** Compares two values in the direction of `sign`. Unknown ones come last in either direction. */
function compareNullable(one: number | null, other: number | null, sign: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return sign * (one - other);
}

function compareParts(one: readonly number[], other: readonly number[], sign: number): number {
  for (let at = 0; at < one.length; at += 1) {
    const [left, right] = [one[at] ?? 0, other[at] ?? 0];
    if (left !== right) return compareNullable(left === 0 ? null : left, right === 0 ? null : right, sign);
  }
  return 0;
}
