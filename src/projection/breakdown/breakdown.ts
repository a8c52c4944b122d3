import type { DimensionName } from '../../model/dimensions.ts';
import { type Budget, createBudget } from '../budget.ts';
import { isoDay } from '../build/dayNumbers.ts';
import type { CaseMask } from '../filter/masks/caseMask.ts';
import { type CaseSelection, selectCases } from '../filter/selectCases.ts';
import { NO_DAY, OPEN_END, type Projection } from '../projection.ts';
import { rankedFirst } from '../rankedFirst.ts';
import type { Key } from './dimension.ts';
import { grouping } from './groups/dimensionGroups.ts';
import { stretches } from './rows/caseBatches.ts';
import { type Counted, distinctCounts } from './rows/distinctCounts.ts';
import { RowCodes } from './rows/rowCodes.ts';
import { Slots } from './rows/rowIndex.ts';
import { Tallies } from './rows/rowTotals.ts';

/** What rows can be ordered by; KEYS is by the keys themselves, so by id, by year, by name of a value. */
export type BreakdownOrderField =
  | 'CASES'
  | 'TARGETS'
  | 'COMPANIES'
  | 'REPORTS'
  | 'FIRST_ON'
  | 'LAST_ON'
  | 'KEYS';

/** Where a page begins: after the row with these keys. */
export interface RowPosition {
  /** What the row is sorted by; null where that is not known, and where rows go by their keys alone. */
  readonly sortKey: number | null;
  readonly keys: readonly Key[];
}

export interface BreakdownInput {
  /** One to three dimensions, each once. */
  readonly by: readonly DimensionName[];
  readonly selection: CaseSelection;
  readonly first: number;
  readonly after: RowPosition | null;
  readonly orderBy: { readonly field: BreakdownOrderField; readonly direction: 'ASC' | 'DESC' };
  /** Which distinct counts are wanted: each costs a sweep over the rows' cases. */
  readonly counts: readonly Counted[];
}

/** `keys` has one for each dimension, in the order asked for: an entity's id or a value, null where it is not known. */
export interface BreakdownRow extends RowPosition {
  readonly caseCount: number;
  /** Distinct targets of the row's cases; of those with the row's keys, where a dimension is about targets. Likewise companies and reports. Null where not wanted. */
  readonly targetCount: number | null;
  readonly companyCount: number | null;
  readonly reportCount: number | null;
  /** The row's cases among all that matched. */
  readonly share: number;
  readonly firstOn: string | null;
  /** The latest day that is known; of a case that is open at its end that is its first. */
  readonly lastOn: string | null;
  /** Whether one of the row's cases is open at its end. */
  readonly openEnded: boolean;
}

export interface BreakdownOutput {
  readonly revision: number;
  /** How many rows there are in all. */
  readonly totalCount: number;
  /** How many cases matched. */
  readonly caseTotal: number;
  /** How many of them stand only in rows with a key that is not known. */
  readonly unknownTotal: number;
  readonly rows: readonly BreakdownRow[];
  readonly hasNextPage: boolean;
}

/** Groups the cases that match; a case counts once in each row it stands in. */
export function breakdown(
  projection: Projection,
  input: BreakdownInput,
  budget: Budget = createBudget(),
): BreakdownOutput {
  const mask = selectCases(projection, input.selection);
  const groups = grouping(projection, input.by);
  const codes = new RowCodes(groups);
  const slots = new Slots(codes.size);
  const { tallies, caseTotal, unknownTotal } = tally(projection, mask, codes, slots, budget);
  const { counts: caseCounts, firstDays, lastDays, openEnds } = tallies;

  const counted = (chosen: readonly number[], what: readonly Counted[]) =>
    distinctCounts(projection, { mask, codes, slots, groups, caseCounts, chosen, what, budget });
  const sortCount = sortCounts[input.orderBy.field];
  const all = Array.from({ length: slots.count }, (_, slot) => slot);
  const sorting = sortCount ? counted(all, [sortCount])[sortCount] : undefined;
  const sortKey = (slot: number): number | null => {
    switch (input.orderBy.field) {
      case 'CASES':
        return caseCounts[slot] ?? 0;
      case 'FIRST_ON':
        return firstDays[slot] === OPEN_END ? null : (firstDays[slot] ?? null);
      case 'LAST_ON':
        return lastDays[slot] === NO_DAY ? null : (lastDays[slot] ?? null);
      default:
        return sorting?.get(slot) ?? null;
    }
  };
  const sign = input.orderBy.direction === 'ASC' ? 1 : -1;
  const keySign = input.orderBy.field === 'KEYS' ? sign : 1;
  const partsOf = (slot: number) => codes.partsOf(slots.codeOf(slot));
  const compare = (one: number, other: number) =>
    compareNullable(sortKey(one), sortKey(other), sign) ||
    compareParts(partsOf(one), partsOf(other), keySign);
  const isAfter = ({ sortKey: key, keys }: RowPosition) => {
    const places = codes.placesOf(keys);
    return (slot: number) =>
      (compareNullable(sortKey(slot), key, sign) || compareParts(partsOf(slot), places, keySign)) > 0;
  };
  const candidates = input.after === null ? all : all.filter(isAfter(input.after));
  const ranked = rankedFirst(candidates, input.first + 1, compare);
  const chosen = ranked.slice(0, input.first);
  const wanted = counted(chosen, input.counts);
  return {
    revision: projection.revision,
    totalCount: slots.count,
    caseTotal,
    unknownTotal,
    rows: chosen.map((slot) => ({
      keys: codes.keysOf(slots.codeOf(slot)),
      sortKey: sortKey(slot),
      caseCount: caseCounts[slot] ?? 0,
      targetCount: wanted.TARGETS?.get(slot) ?? null,
      companyCount: wanted.COMPANIES?.get(slot) ?? null,
      reportCount: wanted.REPORTS?.get(slot) ?? null,
      share: (caseCounts[slot] ?? 0) / caseTotal,
      firstOn: firstDays[slot] === OPEN_END ? null : isoDay(firstDays[slot] ?? 0),
      lastOn: lastDays[slot] === NO_DAY ? null : isoDay(lastDays[slot] ?? 0),
      openEnded: openEnds[slot] === 1,
    })),
    hasNextPage: ranked.length > input.first,
  };
}

/** Gives each case to the rows it stands in. */
function tally(projection: Projection, mask: CaseMask | null, codes: RowCodes, slots: Slots, budget: Budget) {
  const { cases, date } = projection.data;
  const tallies = new Tallies();
  let caseTotal = 0;
  let unknownTotal = 0;
  for (const numbers of stretches(cases, mask, budget)) {
    const lists = codes.collect(numbers);
    const rows = slots.takeAll(lists);
    tallies.addStretch(numbers, lists, rows, slots.count, date);
    for (let place = 0; place < numbers.length; place += 1) unknownTotal += 1 - (lists.known[place] ?? 0);
    caseTotal += numbers.length;
  }
  return { tallies, caseTotal, unknownTotal };
}

const sortCounts: { readonly [field in BreakdownOrderField]?: Counted } = {
  TARGETS: 'TARGETS',
  COMPANIES: 'COMPANIES',
  REPORTS: 'REPORTS',
};

/** What is not known comes last either way. */
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
