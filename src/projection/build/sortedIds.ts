/** Ids in ascending order of their UTF-8 bytes. Their common prefix is stored once, the rest of all ids in one array of bytes. */
export interface SortedIds {
  readonly prefix: string;
  /** `count + 1` positions in `bytes`. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export const idCount = (table: SortedIds): number => table.offsets.length - 1;

/** Returns the id of a rank. */
export const idAt = (table: SortedIds, rank: number): string =>
  // A TextDecoder refuses shared memory, so the few bytes are copied out first.
  table.prefix + decoder.decode(table.bytes.slice(table.offsets[rank], table.offsets[rank + 1]));

/** Finds the rank of an id by binary search; undefined if it is not among them. */
export function findId(table: SortedIds, id: string): number | undefined {
  if (!id.startsWith(table.prefix)) return undefined;
  const wanted = encoder.encode(id.slice(table.prefix.length));
  let low = 0;
  let high = idCount(table) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareAt(table, middle, wanted);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function compareAt({ offsets, bytes }: SortedIds, rank: number, wanted: Uint8Array): number {
  const start = offsets[rank] ?? 0;
  const length = (offsets[rank + 1] ?? 0) - start;
  const shared = Math.min(length, wanted.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = (bytes[start + index] ?? 0) - (wanted[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - wanted.length;
}

/** Returns the number of ids that sort before an id or are equal to it. */
export function idsUpTo(table: SortedIds, id: string): number {
  const common = id.slice(0, table.prefix.length);
  if (common !== table.prefix) {
    const order = Buffer.compare(Buffer.from(id), Buffer.from(table.prefix));
    return order < 0 ? 0 : idCount(table);
  }
  const wanted = encoder.encode(id.slice(table.prefix.length));
  let low = 0;
  let high = idCount(table);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareAt(table, middle, wanted) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
