import { isoDay } from './build/dayNumbers.ts';
import { NO_DAY, type Projection } from './projection.ts';
import { rankedFirst } from './rankedFirst.ts';

/** The case after which a page begins: its first day, null if unknown, and its id. */
export interface CasePosition {
  readonly key: string | null;
  readonly id: string;
}

export interface CasePageInput {
  readonly first: number;
  readonly after: CasePosition | null;
}

/** A page of cases, the latest first, those of one day by id, those without a known day last. */
export interface CasePage {
  readonly totalCount: number;
  readonly cases: readonly CasePosition[];
  readonly hasNextPage: boolean;
}

/** Returns a page of cases, which are given in ascending order. */
export function casePage(
  projection: Projection,
  cases: ArrayLike<number>,
  { first, after }: CasePageInput,
): CasePage {
  const dayOf = (number: number) => projection.firstDayOf(number);
  // NO_DAY is the smallest number, so it comes last.
  const compare = (one: number, other: number) => dayOf(other) - dayOf(one) || one - other;
  const position = (number: number): CasePosition => {
    const day = dayOf(number);
    return { key: day === NO_DAY ? null : isoDay(day), id: projection.caseId(number) };
  };
  const isAfter = (number: number): boolean => {
    if (after === null) return true;
    const { key, id } = position(number);
    if (key === after.key) return Buffer.compare(Buffer.from(id), Buffer.from(after.id)) > 0;
    return key === null || (after.key !== null && key < after.key);
  };
  const candidates: number[] = [];
  for (let at = 0; at < cases.length; at += 1) {
    const number = cases[at] ?? 0;
    if (isAfter(number)) candidates.push(number);
  }
  const ranked = rankedFirst(candidates, first + 1, compare);
  return {
    totalCount: cases.length,
    cases: ranked.slice(0, first).map(position),
    hasNextPage: ranked.length > first,
  };
}
