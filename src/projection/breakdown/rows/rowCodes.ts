import { ExpectedError } from '../../../errors.ts';
import type { DimensionKey } from '../dimension.ts';
import type { OwnedGroup } from '../groups/dimensionGroups.ts';
import { CodeLists } from './codeLists.ts';
import { GroupCodes } from './groupCodes.ts';

/** Codes of the rows of a breakdown: one for each combination of the groups' codes. A case belongs to every combination of its own codes. */
export class RowCodes {
  readonly size: number;
  private readonly groups: readonly OwnedGroup[];
  private readonly collected: readonly GroupCodes[];
  /** The combinations of the first two groups, then of these with the third. */
  private readonly combined: readonly CodeLists[];

  constructor(groups: readonly OwnedGroup[]) {
    this.groups = groups;
    this.size = groups.reduce((product, { group }) => product * group.size, 1);
    if (this.size > Number.MAX_SAFE_INTEGER || groups.some(({ group }) => group.size >= 2 ** 31)) {
      throw new ExpectedError(
        'LIMIT_EXCEEDED',
        'These dimensions have more combinations than can be counted.',
        'Use fewer dimensions, or coarser ones: AREA for TECHNOLOGY, TARGET_COUNTRY for TARGET.',
      );
    }
    this.collected = groups.map(({ group }) => new GroupCodes(group));
    this.combined = groups.slice(1).map(() => new CodeLists(this.size));
  }

  /** Returns the row codes of each case of a batch, valid until the next batch. A case is `known` if it belongs to a row whose keys are all known. */
  collect(cases: Uint32Array): CodeLists {
    for (const own of this.collected) own.collect(cases);
    const [first, ...others] = this.collected;
    let lists = first?.lists ?? new CodeLists(0);
    others.forEach(({ lists: other, size }, index) => {
      const into = this.combined[index] ?? lists;
      combine(lists, other, size, cases.length, into);
      lists = into;
    });
    return lists;
  }

  /** Splits a row's code into those of the groups. */
  split(code: number): number[] {
    const parts: number[] = [];
    let rest = code;
    for (const { group } of this.groups.toReversed()) {
      parts.unshift(rest % group.size);
      rest = Math.floor(rest / group.size);
    }
    return parts;
  }

  /** Puts the values that each group has for its dimensions into the order in which the dimensions were asked for. */
  private spread<T>(of: (owned: OwnedGroup, index: number) => readonly T[], missing: T): T[] {
    const spread: T[] = [];
    this.groups.forEach((owned, index) => {
      const values = of(owned, index);
      owned.places.forEach((place, at) => {
        spread[place] = values[at] ?? missing;
      });
    });
    return spread;
  }

  keysOf(code: number): DimensionKey[] {
    const parts = this.split(code);
    return this.spread<DimensionKey>(({ group }, index) => group.keysOf(parts[index] ?? 0), null);
  }

  /** Returns the codes of the dimensions, which ascend with their values; 0 is the unknown value. */
  partsOf(code: number): number[] {
    const parts = this.split(code);
    return this.spread<number>(({ group }, index) => group.partsOf(parts[index] ?? 0), 0);
  }

  /** Returns the positions of keys among these codes, whether there is such a row or not. */
  placesOf(keys: readonly DimensionKey[]): number[] {
    return this.spread<number>(
      ({ group, places }) => group.placesOf(places.map((place) => keys[place] ?? null)),
      0,
    );
  }

  /** Returns the code of the row with these keys; undefined if there can be none. */
  codeOf(keys: readonly DimensionKey[]): number | undefined {
    let code = 0;
    for (const { group, places } of this.groups) {
      const part = group.codeOf(places.map((place) => keys[place] ?? null));
      if (part === undefined) return undefined;
      code = code * group.size + part;
    }
    return code;
  }
}

/** Writes every pair of a code of `one` and a code of `other`, case by case, to `into`. */
function combine(one: CodeLists, other: CodeLists, size: number, cases: number, into: CodeLists): void {
  if (one.length === cases) combineWithOnes(one, other, size, into);
  else combineLists(one, other, size, into);
  for (let place = 0; place < cases; place += 1)
    into.known[place] = (one.known[place] ?? 0) & (other.known[place] ?? 0);
}

/** The same if each case has one code in `one`, as most have one post: there is a pair for each code of `other`. */
function combineWithOnes({ codes: ones }: CodeLists, other: CodeLists, size: number, into: CodeLists): void {
  const { codes: others, places: otherPlaces, length } = other;
  into.reserve(length);
  const { codes, places } = into;
  for (let row = 0; row < length; row += 1) {
    const place = otherPlaces[row] ?? 0;
    codes[row] = (ones[place] ?? 0) * size + (others[row] ?? 0);
    places[row] = place;
  }
  into.offsets.set(other.offsets);
  into.length = length;
}

function combineLists(one: CodeLists, other: CodeLists, size: number, into: CodeLists): void {
  let pairs = 0;
  for (let row = 0; row < one.length; row += 1) pairs += other.countAt(one.places[row] ?? 0);
  into.reserve(pairs);
  const { codes, places, offsets } = into;
  const { codes: others, offsets: starts } = other;
  let length = 0;
  for (let row = 0; row < one.length; row += 1) {
    const place = one.places[row] ?? 0;
    const base = (one.codes[row] ?? 0) * size;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      codes[length] = base + (others[at] ?? 0);
      places[length] = place;
      length += 1;
    }
    offsets[place + 1] = length;
  }
  into.length = length;
}
