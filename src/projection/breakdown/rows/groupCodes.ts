import type { BitCodes, DimensionGroup, MemberCodes, OneCode } from '../groups/dimensionGroup.ts';
import { CodeLists } from './codeLists.ts';

/** Collects the distinct codes that cases have in one group. A case without any has the code 0. */
export class GroupCodes {
  readonly size: number;
  readonly lists: CodeLists;
  private readonly from: MemberCodes | OneCode | BitCodes;

  constructor(group: DimensionGroup) {
    this.size = group.size;
    this.lists = new CodeLists(group.size);
    this.from = group.codes;
  }

  /** Fills `lists` with the codes of a batch of cases. */
  collect(cases: Uint32Array): void {
    const { from, lists } = this;
    if (from.kind === 'ONE') collectOnes(from, cases, lists);
    else if (from.kind === 'BITS') collectBits(from, cases, lists);
    else if (from.bits !== null) collectBits(from.bits, cases, lists);
    else collectMembers(from, cases, lists);
  }
}

function collectOnes({ codes }: OneCode, cases: Uint32Array, lists: CodeLists): void {
  for (let place = 0; place < cases.length; place += 1) {
    const code = codes[cases[place] ?? 0] ?? 0;
    lists.codes[place] = code >>> 1;
    lists.places[place] = place;
    lists.known[place] = code & 1;
    lists.offsets[place + 1] = place + 1;
  }
  lists.length = cases.length;
}

function collectBits({ column, first, known }: BitCodes, cases: Uint32Array, lists: CodeLists): void {
  lists.reserve(cases.length * 16);
  const { codes, places, offsets, known: knowns } = lists;
  let length = 0;
  for (let place = 0; place < cases.length; place += 1) {
    const bits = column[cases[place] ?? 0] ?? 0;
    if (bits === 0) {
      codes[length] = 0;
      places[length] = place;
      length += 1;
    }
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      codes[length] = first + 31 - Math.clz32(rest & -rest);
      places[length] = place;
      length += 1;
    }
    knowns[place] = Number((bits & known) !== 0);
    offsets[place + 1] = length;
  }
  lists.length = length;
}

function collectMembers(from: MemberCodes, cases: Uint32Array, lists: CodeLists): void {
  const { offsets, items, first, end, last, codes } = from;
  // A batch is a range of cases, so the members of all cases in that range are enough room.
  const members = (offsets[(cases.at(-1) ?? 0) + 1] ?? 0) - (offsets[cases[0] ?? 0] ?? 0);
  lists.reserve(members + cases.length);
  const { codes: own, places, offsets: ends, known: knowns } = lists;
  // The last members are read from the back, so that those before them need not be read.
  const step = last ? -1 : 1;
  let length = 0;
  for (let place = 0; place < cases.length; place += 1) {
    const number = cases[place] ?? 0;
    const start = offsets[number] ?? 0;
    const stop = offsets[number + 1] ?? 0;
    const begin = length;
    let known = 0;
    for (let at = last ? stop - 1 : start; at >= start && at < stop; at += step) {
      const member = items[at] ?? 0;
      if (member < first) {
        if (last) break;
        continue;
      }
      if (member >= end) break;
      const code = codes[member - first] ?? 0;
      known |= code & 1;
      let seen = begin;
      while (seen < length && own[seen] !== code >>> 1) seen += 1;
      if (seen < length) continue;
      own[length] = code >>> 1;
      places[length] = place;
      length += 1;
    }
    if (length === begin) {
      own[length] = 0;
      places[length] = place;
      length += 1;
    }
    knowns[place] = known;
    ends[place + 1] = length;
  }
  lists.length = length;
}
