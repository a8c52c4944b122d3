import { GrowingArray } from './growingArray.ts';
import type { SortedIds } from './sortedIds.ts';

const encoder = new TextEncoder();

/** Collects ids in ascending order. The common prefix shrinks as ids differ; the part that it loses is put back before the stored rest of each id. */
export class SortedIdsBuilder {
  private prefix: string | undefined;
  private readonly offsets: GrowingArray<Uint32Array>;
  private bytes: GrowingArray<Uint8Array>;

  constructor(capacity: number) {
    this.offsets = new GrowingArray(Uint32Array, capacity + 1);
    this.offsets.push(0);
    this.bytes = new GrowingArray(Uint8Array, capacity * 8);
  }

  get count(): number {
    return this.offsets.length - 1;
  }

  add(id: string): void {
    this.prefix ??= id;
    if (!id.startsWith(this.prefix)) this.shrink(commonLength(this.prefix, id));
    write(this.bytes, id, this.prefix.length);
    this.offsets.push(this.bytes.length);
  }

  finish(): SortedIds {
    return { prefix: this.prefix ?? '', offsets: this.offsets.finish(), bytes: this.bytes.finish() };
  }

  private shrink(length: number): void {
    const lost = encoder.encode(this.prefix?.slice(length));
    const before = this.bytes;
    const after = new GrowingArray(
      Uint8Array,
      Math.max(before.items.length, before.length + lost.length * this.count),
    );
    const { items: offsets } = this.offsets;
    for (let rank = 0; rank < this.count; rank += 1) {
      const start = offsets[rank] ?? 0;
      const end = offsets[rank + 1] ?? 0;
      after.items.set(lost, after.length);
      after.items.set(before.items.subarray(start, end), after.length + lost.length);
      after.length += lost.length + end - start;
    }
    for (let rank = 1; rank <= this.count; rank += 1)
      offsets[rank] = (offsets[rank] ?? 0) + rank * lost.length;
    this.bytes = after;
    this.prefix = this.prefix?.slice(0, length);
  }
}

/** The length of the common prefix of two texts; it never ends within a surrogate pair. */
function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  const last = one.charCodeAt(length - 1);
  return last >= 0xd800 && last < 0xdc00 ? length - 1 : length;
}

function write(bytes: GrowingArray<Uint8Array>, id: string, from: number): void {
  for (let index = from; index < id.length; index += 1) {
    const code = id.charCodeAt(index);
    if (code >= 0x80) {
      const rest = encoder.encode(id.slice(index));
      bytes.reserve(bytes.length + rest.length);
      bytes.items.set(rest, bytes.length);
      bytes.length += rest.length;
      return;
    }
    bytes.push(code);
  }
}
