import type { PartyKind } from '../../model/parties.ts';
import { isoDay } from '../build/dayNumbers.ts';
import { type CaseSelection, selectCases } from '../filter/selectCases.ts';
import { NO_DAY, OPEN_END, type Projection } from '../projection.ts';
import { rankedFirst } from '../rankedFirst.ts';
import { JoinedTally } from './joinedTally.ts';

/** Fields by which the parties that cases join to a record can be ordered. */
export const joinedOrders = ['CASES', 'FIRST_ON', 'LAST_ON'] as const;

export type JoinedOrder = (typeof joinedOrders)[number];

/** The value that a row is sorted by, as a cursor holds it; null where it is unknown. */
type SortKey = number | string | boolean | null;

export interface JoinedInput {
  /** The kind of the parties. */
  readonly kind: PartyKind;
  readonly selection: CaseSelection;
  readonly orderBy: { readonly field: JoinedOrder; readonly descending: boolean };
  /** The key and the id after which a page begins; null for the first page. */
  readonly after: { readonly key: SortKey; readonly id: string } | null;
  /** The most rows of a page. */
  readonly limit: number;
}

/** A party that cases join to a record, and what these cases say. */
export interface JoinedRow {
  readonly party: number;
  readonly caseCount: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly openEnded: boolean;
}

export interface JoinedPage {
  /** The number of parties on all pages. */
  readonly totalCount: number;
  readonly rows: readonly JoinedRow[];
  /** The number of cases that were looked at. */
  readonly looked: number;
}

/** Returns a function that counts a record's matching cases by the parties of one kind that they join it to, and returns a page of these; ties are in the order of ids. */
export function joinedPages(
  projection: Projection,
  { kind, selection, orderBy, after, limit }: JoinedInput,
): (record: number) => JoinedPage {
  const tally = new JoinedTally(projection, kind, selectCases(projection, selection));
  const dayText = dayTexts();
  const keyOf = (party: number): number | null => {
    if (orderBy.field === 'CASES') return tally.counts[party] ?? 0;
    const [days, unknown] =
      orderBy.field === 'FIRST_ON' ? [tally.firstDays, OPEN_END] : [tally.lastDays, NO_DAY];
    const day = days[party] ?? unknown;
    return day === unknown ? null : day;
  };
  // Parties are numbered in the order of their ids.
  const compare = (one: number, other: number) =>
    compareKeys(keyOf(one), keyOf(other), orderBy.descending) || one - other;
  const isAfter = (position: { readonly key: SortKey; readonly id: string }) => (party: number) => {
    const key = keyOf(party);
    // A cursor holds a day as its text, which sorts as the day does.
    const written = orderBy.field === 'CASES' || key === null ? key : dayText(key);
    const order = compareKeys(written, position.key, orderBy.descending);
    return order > 0 || (order === 0 && projection.entityId(tally.base + party) > position.id);
  };
  return (record) => {
    tally.tally(record);
    const candidates = after === null ? tally.met : tally.met.filter(isAfter(after));
    return {
      totalCount: tally.met.length,
      looked: tally.looked,
      rows: rankedFirst(candidates, limit, compare).map((party) => {
        const [first, last] = [tally.firstDays[party] ?? OPEN_END, tally.lastDays[party] ?? NO_DAY];
        return {
          party: tally.base + party,
          caseCount: tally.counts[party] ?? 0,
          firstOn: first === OPEN_END ? null : dayText(first),
          lastOn: last === NO_DAY ? null : dayText(last),
          openEnded: tally.openEnds[party] === 1,
        };
      }),
    };
  };
}

/** Compares two keys of the same type; unknown ones come last in either direction. */
function compareKeys<Key extends SortKey>(one: Key, other: Key, descending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (one === other) return 0;
  return one < other === descending ? 1 : -1;
}

/** Writes days as texts, each distinct one once. */
function dayTexts(): (day: number) => string {
  const known = new Map<number, string>();
  return (day) => {
    const text = known.get(day) ?? isoDay(day);
    known.set(day, text);
    return text;
  };
}
