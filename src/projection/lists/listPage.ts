import type { CaseFilter } from '../../generated/schema.ts';
import { idAt, idCount, idsUpTo } from '../build/sortedIds.ts';
import { type CaseMask, hasCase } from '../filter/masks/caseMask.ts';
import { selectCases } from '../filter/selectCases.ts';
import { Heap } from '../heap.ts';
import type { Projection } from '../projection.ts';
import { idsOfKind, type ListedKind } from './listedKinds.ts';
import { type RecordCountField, recordCounts } from './recordCounts.ts';
import { type RecordFilter, type RecordTest, recordTest } from './recordTests.ts';

/** The records of a list: all of a kind that match, or the cases that match, of all or of a record. */
export type ListSelection =
  | { readonly kind: Exclude<ListedKind, 'CASE'>; readonly where: RecordFilter | null }
  | { readonly kind: 'CASE'; readonly where: CaseFilter | null };

/** A list that is ordered by a count, and the place of a page in it. */
export interface ListInput {
  readonly selection: ListSelection;
  readonly orderBy: { readonly field: RecordCountField; readonly descending: boolean };
  /** The count and the id after which the page begins; null for the first page. */
  readonly after: { readonly key: number; readonly id: string } | null;
  readonly limit: number;
}

/** A record on a page, and the count that it is ordered by. */
export interface ListedRow {
  readonly id: string;
  readonly key: number;
}

export interface ListPage {
  /** The number of records on all pages. */
  readonly totalCount: number;
  readonly rows: readonly ListedRow[];
}

/** Returns a function that makes a page of a list: of all records that match, or of the cases of a record, an entity number; ties go by id. It yields the number of cases and records that it has looked at since it last did. */
export function listPages(
  projection: Projection,
  { selection, orderBy, after, limit }: ListInput,
): (record: number | null) => Generator<number, ListPage> {
  const { kind } = selection;
  const ids = idsOfKind(projection.data, kind);
  const counts = recordCounts(projection, kind, orderBy.field);
  const test = testOf(projection, selection);
  const sign = orderBy.descending ? -1 : 1;
  const compare = (one: number, other: number) => sign * (counts.of(one) - counts.of(other)) || one - other;
  const firstAfter = after === null ? 0 : idsUpTo(ids, after.id);
  const isAfter = (rank: number) => {
    if (after === null) return true;
    const order = sign * (counts.of(rank) - after.key);
    return order > 0 || (order === 0 && rank >= firstAfter);
  };
  return function* (record) {
    const ranks = record === null ? null : projection.casesOf(record);
    const size = ranks === null ? idCount(ids) : ranks.length;
    // The last of those kept stands first in the heap, so that a better one takes its place.
    const kept = new Heap<number>((one, other) => compare(one, other) > 0);
    let totalCount = 0;
    let looked = 0;
    for (let at = 0; at < size; at += 1) {
      const rank = ranks === null ? at : (ranks[at] ?? 0);
      if (test === null || test(rank)) {
        totalCount += 1;
        looked += counts.work(rank);
        if (limit > 0 && isAfter(rank)) {
          if (kept.size < limit) kept.push(rank);
          else if (kept.first !== undefined && compare(rank, kept.first) < 0) kept.replaceFirst(rank);
        }
      }
      looked += 1;
      if (looked < LOOKS_OF_TURN) continue;
      yield looked;
      looked = 0;
    }
    yield looked;
    const rows = kept.values().toSorted(compare);
    return { totalCount, rows: rows.map((rank) => ({ id: idAt(ids, rank), key: counts.of(rank) })) };
  };
}

/** Records and cases that are looked at before the caller is told. */
const LOOKS_OF_TURN = 10_000;

function testOf(projection: Projection, { kind, where }: ListSelection): RecordTest | null {
  if (where === null) return null;
  if (kind !== 'CASE') return recordTest(projection, kind, where);
  const mask: CaseMask | null = selectCases(projection, { where, answers: {} });
  return mask === null ? null : (rank) => hasCase(mask, rank);
}
