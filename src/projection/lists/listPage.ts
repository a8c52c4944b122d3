import type { CaseFilter } from '../../generated/schema.ts';
import { idAt, idCount, idsUpTo } from '../build/sortedIds.ts';
import { type CaseMask, hasCase } from '../filter/masks/caseMask.ts';
import { selectCases } from '../filter/selectCases.ts';
import { Heap } from '../heap.ts';
import { countMatching } from '../joined/countMatching.ts';
import type { Projection } from '../projection.ts';
import { idsOfKind, type ListedKind } from './listedKinds.ts';
import { type ListField, listOrder } from './listOrder.ts';
import type { ListKey, ListPosition, RecordOrder } from './recordOrder.ts';
import { type RecordFilter, type RecordTest, recordTest } from './recordTests.ts';

/** The records of a list: all of a kind that match, or the cases that match, of all or of a record. */
export type ListSelection =
  | { readonly kind: Exclude<ListedKind, 'CASE'>; readonly where: RecordFilter | null }
  | { readonly kind: 'CASE'; readonly where: CaseFilter | null };

/** An ordered list, and the place of a page in it. */
export interface ListInput {
  readonly selection: ListSelection;
  readonly orderBy: { readonly field: ListField; readonly descending: boolean };
  /** The key and the id after which the page begins; null for the first page. */
  readonly after: ListPosition | null;
  readonly limit: number;
}

/** A record on a page, and the key that it is ordered by. */
export interface ListedRow {
  readonly id: string;
  readonly key: ListKey;
}

export interface ListPage {
  /** The number of records on all pages. */
  readonly totalCount: number;
  readonly rows: readonly ListedRow[];
}

/** Returns a function that makes a page of a list: of all records that match, or of the cases of a record, an entity number; ties are in the order of ids. It yields the number of cases and records that it has looked at since it last did. */
export function listPages(
  projection: Projection,
  { selection, orderBy, after, limit }: ListInput,
): (record: number | null) => Generator<number, ListPage> {
  const { kind } = selection;
  const ids = idsOfKind(projection.data, kind);
  const order = listOrder(projection, kind, orderBy);
  const mask = maskOf(projection, selection);
  const test = testOf(projection, selection, mask);
  const compare = (one: number, other: number) => order.of(one) - order.of(other) || one - other;
  const place = after === null ? Number.NEGATIVE_INFINITY : order.placeOf(after.key);
  const firstAfter = after === null ? 0 : idsUpTo(ids, after.id);
  const isAfter = (rank: number) =>
    order.of(rank) > place || (order.of(rank) === place && rank >= firstAfter);
  const rowsOf = (ranks: readonly number[]) =>
    ranks.map((rank) => ({ id: idAt(ids, rank), key: order.keyOf(rank) }));

  function* walked(sorted: NonNullable<RecordOrder['sorted']>): Generator<number, ListPage> {
    const rows: number[] = [];
    let looked = projection.data.cases >> 3;
    const parts = limit > 0 ? yield* sorted(place, firstAfter) : [];
    pages: for (const part of parts) {
      for (const rank of part) {
        if (test?.(rank) ?? true) rows.push(rank);
        if (rows.length === limit) break pages;
        looked += 1;
        if (looked < LOOKS_OF_TURN) continue;
        yield looked;
        looked = 0;
      }
    }
    yield looked;
    return { totalCount: countMatching(projection, null, mask), rows: rowsOf(rows) };
  }

  return function* (record) {
    if (record === null && order.sorted) return yield* walked(order.sorted);
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
        looked += order.work(rank);
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
    return { totalCount, rows: rowsOf(kept.values().toSorted(compare)) };
  };
}

/** Number of records and cases that are looked at before the generator yields. */
const LOOKS_OF_TURN = 10_000;

function maskOf(projection: Projection, { kind, where }: ListSelection): CaseMask | null {
  return kind === 'CASE' && where !== null ? selectCases(projection, { where, answers: {} }) : null;
}

function testOf(
  projection: Projection,
  { kind, where }: ListSelection,
  mask: CaseMask | null,
): RecordTest | null {
  if (mask !== null) return (rank) => hasCase(mask, rank);
  return kind === 'CASE' || where === null ? null : recordTest(projection, kind, where);
}
