import { ExpectedError } from '../../errors.ts';
import { Collected } from './collected.ts';
import type { Key } from './dimension.ts';
import type { OwnedGroup } from './grouping.ts';

/** Gives each case the codes of the rows it stands in: every combination of the groups' codes, each once. */
export class RowCodes {
  readonly size: number;
  /** The codes of the case last collected; the first so many as `collect` gave hold. */
  codes: Uint32Array | Float64Array;
  /** Whether the case last collected stands in a row in which every key is known. */
  known = false;
  private readonly groups: readonly OwnedGroup[];
  private readonly collected: readonly Collected[];

  constructor(groups: readonly OwnedGroup[]) {
    this.groups = groups;
    this.collected = groups.map(({ group }) => new Collected(group));
    this.size = groups.reduce((product, { group }) => product * group.size, 1);
    if (this.size > Number.MAX_SAFE_INTEGER || groups.some(({ group }) => group.size >= 2 ** 31)) {
      throw new ExpectedError(
        'LIMIT_EXCEEDED',
        'These dimensions have more combinations than can be told apart.',
        'Take fewer dimensions, or coarser ones: an area for its technologies, a country for its targets.',
      );
    }
    this.codes = this.room(64);
  }

  private room(length: number): Uint32Array | Float64Array {
    return this.size < 2 ** 32 ? new Uint32Array(length) : new Float64Array(length);
  }

  /** Fills `codes` and gives their number. */
  collect(caseNumber: number): number {
    const { collected } = this;
    let total = 1;
    this.codes[0] = 0;
    this.known = true;
    for (let index = 0; index < collected.length; index += 1) {
      const own = collected[index];
      if (own === undefined) break;
      own.collect(caseNumber);
      if (!own.known) this.known = false;
      this.multiply(own, total);
      total *= own.count;
    }
    return total;
  }

  private multiply(own: Collected, total: number): void {
    const { count, size, codes: others } = own;
    if (total * count > this.codes.length) {
      const { codes } = this;
      this.codes = this.room(total * count * 2);
      this.codes.set(codes);
    }
    const { codes } = this;
    if (total === 1 && count === 1) {
      codes[0] = (codes[0] ?? 0) * size + (others[0] ?? 0);
      return;
    }
    // From the back, so that a code is read before its place is written.
    for (let row = total - 1; row >= 0; row -= 1) {
      const base = (codes[row] ?? 0) * size;
      for (let each = 0; each < count; each += 1) codes[row * count + each] = base + (others[each] ?? 0);
    }
  }

  /** The groups' own codes in a row's code. */
  split(code: number): number[] {
    const parts: number[] = [];
    let rest = code;
    for (const { group } of this.groups.toReversed()) {
      parts.unshift(rest % group.size);
      rest = Math.floor(rest / group.size);
    }
    return parts;
  }

  /** What a row's code has in each dimension asked for, in their order. */
  private spread<T>(code: number, of: (owned: OwnedGroup, part: number) => readonly T[], missing: T): T[] {
    const spread: T[] = [];
    const parts = this.split(code);
    this.groups.forEach((owned, index) => {
      const values = of(owned, parts[index] ?? 0);
      owned.places.forEach((place, at) => {
        spread[place] = values[at] ?? missing;
      });
    });
    return spread;
  }

  keysOf(code: number): Key[] {
    return this.spread<Key>(code, ({ group }, part) => group.keysOf(part), null);
  }

  /** Codes of the dimensions, which ascend with their values; 0 is "not known". */
  partsOf(code: number): number[] {
    return this.spread<number>(code, ({ group }, part) => group.partsOf(part), 0);
  }

  /** The row with these keys; undefined where there can be none. */
  codeOf(keys: readonly Key[]): number | undefined {
    let code = 0;
    for (const { group, places } of this.groups) {
      const part = group.codeOf(places.map((place) => keys[place] ?? null));
      if (part === undefined) return undefined;
      code = code * group.size + part;
    }
    return code;
  }
}
