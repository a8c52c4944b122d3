import { ExpectedError } from '../../errors.ts';
import type { Key } from './dimension.ts';
import type { OwnedGroup } from './grouping.ts';

/** Gives each case the codes of the rows it stands in: every combination of the groups' codes, each once. */
export class RowCodes {
  readonly size: number;
  /** The codes of the case last collected. */
  readonly codes: number[] = [];
  private readonly groups: readonly OwnedGroup[];
  private readonly scratch: number[][];

  constructor(groups: readonly OwnedGroup[]) {
    this.groups = groups;
    this.scratch = groups.map(() => []);
    this.size = groups.reduce((product, { group }) => product * group.size, 1);
    if (this.size > Number.MAX_SAFE_INTEGER) {
      throw new ExpectedError(
        'LIMIT_EXCEEDED',
        'These dimensions have more combinations than can be told apart.',
        'Take fewer dimensions, or coarser ones: an area for its technologies, a country for its targets.',
      );
    }
  }

  /** Fills `codes` and gives their number. */
  collect(caseNumber: number): number {
    let total = 1;
    this.codes[0] = 0;
    for (let index = 0; index < this.groups.length; index += 1) {
      const group = this.groups[index]?.group;
      const own = this.scratch[index];
      if (!group || !own) break;
      const count = group.collect(caseNumber, own);
      // From the back, so that a code is read before its place is written.
      for (let row = total - 1; row >= 0; row -= 1) {
        const base = (this.codes[row] ?? 0) * group.size;
        for (let each = 0; each < count; each += 1) this.codes[row * count + each] = base + (own[each] ?? 0);
      }
      total *= count;
    }
    return total;
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
