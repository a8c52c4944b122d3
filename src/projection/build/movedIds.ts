import { NONE } from '../projection.ts';
import { sharedArray } from './growingArray.ts';
import { findId, idAt, idCount, idsUpTo, type SortedIds } from './sortedIds.ts';
import { SortedIdsBuilder } from './sortedIdsBuilder.ts';

/** Ids of which some came and some went, with the rank of each before and after. */
export interface MovedIds {
  readonly ids: SortedIds;
  /** By rank now: the rank before, or NONE for an id that is new. */
  readonly before: Uint32Array;
  /** By rank before: the rank now, or NONE for an id that is gone. */
  readonly now: Uint32Array;
}

/** Takes the ids of changed records into sorted ids, and those of removed ones, which are null, out. */
export function movedIds(table: SortedIds, changes: ReadonlyMap<string, unknown>): MovedIds {
  const gone = new Set<number>();
  const added: { readonly id: string; readonly at: number }[] = [];
  for (const [id, record] of changes) {
    const rank = findId(table, id);
    if (rank === undefined && record !== null) added.push({ id, at: idsUpTo(table, id) });
    if (rank !== undefined && record === null) gone.add(rank);
  }
  added.sort((one, other) => Buffer.compare(Buffer.from(one.id), Buffer.from(other.id)));
  const count = idCount(table);
  const before = new Uint32Array(count - gone.size + added.length);
  const now = new Uint32Array(count).fill(NONE);
  let next = 0;
  let taken = 0;
  for (let rank = 0; rank <= count; rank += 1) {
    for (; added[taken]?.at === rank; taken += 1) {
      before[next] = NONE;
      next += 1;
    }
    if (rank === count || gone.has(rank)) continue;
    before[next] = rank;
    now[rank] = next;
    next += 1;
  }
  const isSame = gone.size === 0 && added.length === 0;
  return { ids: isSame ? table : merged(table, before, added), before, now };
}

function merged(table: SortedIds, before: Uint32Array, added: readonly { readonly id: string }[]): SortedIds {
  const news = added.map(({ id }) => id);
  return news.every((id) => id.startsWith(table.prefix))
    ? copied(table, before, news)
    : collected(table, before, news);
}

/** Copies the bytes of neighbouring ids at once: a million take some milliseconds. */
function copied(table: SortedIds, before: Uint32Array, news: readonly string[]): SortedIds {
  const rests = news.map((id) => Buffer.from(id.slice(table.prefix.length)));
  const offsets = sharedArray(Uint32Array, before.length + 1);
  const startOf = (rank: number) => table.offsets[rank] ?? 0;
  let taken = 0;
  for (let index = 0; index < before.length; index += 1) {
    const rank = before[index] ?? NONE;
    const length = rank === NONE ? (rests[taken]?.length ?? 0) : startOf(rank + 1) - startOf(rank);
    if (rank === NONE) taken += 1;
    offsets[index + 1] = (offsets[index] ?? 0) + length;
  }
  const bytes = sharedArray(Uint8Array, offsets[before.length] ?? 0);
  taken = 0;
  for (let index = 0; index < before.length; index += 1) {
    const from = index;
    const rank = before[index] ?? NONE;
    if (rank === NONE) {
      bytes.set(rests[taken] ?? [], offsets[from]);
      taken += 1;
      continue;
    }
    while (index + 1 < before.length && before[index + 1] === (before[index] ?? 0) + 1) index += 1;
    bytes.set(table.bytes.subarray(startOf(rank), startOf((before[index] ?? 0) + 1)), offsets[from]);
  }
  return { prefix: table.prefix, offsets, bytes };
}

/** Collects the ids anew, since a new one does not have their common prefix. */
function collected(table: SortedIds, before: Uint32Array, news: readonly string[]): SortedIds {
  const builder = new SortedIdsBuilder(before.length);
  const rest = news[Symbol.iterator]();
  for (const rank of before) builder.add(rank === NONE ? (rest.next().value ?? '') : idAt(table, rank));
  return builder.finish();
}
