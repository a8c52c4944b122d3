import type { Group, MemberCodes } from './group.ts';

/** The distinct codes of one case in one group. */
export class Collected {
  readonly group: Group;
  /** Room for the codes; the first `count` hold. */
  codes: Float64Array = new Float64Array(64);
  count = 0;
  /** Whether one of them has every dimension known. */
  known = false;

  constructor(group: Group) {
    this.group = group;
  }

  collect(caseNumber: number): void {
    const { members, own } = this.group;
    this.count = 0;
    this.known = false;
    if (members !== null) this.collectMembers(members, caseNumber);
    else if (own !== null) {
      const value = own.column[caseNumber] ?? 0;
      for (const code of own.lists[value] ?? []) this.add(code);
      this.known = own.known[value] ?? false;
    }
    if (this.count === 0) this.add(0);
  }

  private collectMembers(
    { offsets, items, first, end, codes, known }: MemberCodes,
    caseNumber: number,
  ): void {
    const stop = offsets[caseNumber + 1] ?? 0;
    for (let at = offsets[caseNumber] ?? 0; at < stop; at += 1) {
      const member = items[at] ?? 0;
      if (member < first) continue;
      if (member >= end) return;
      this.add(codes[member - first] ?? 0);
      if (known[member - first] === 1) this.known = true;
    }
  }

  private add(code: number): void {
    const { codes, count } = this;
    for (let index = 0; index < count; index += 1) if (codes[index] === code) return;
    if (count === codes.length) {
      this.codes = new Float64Array(count * 2);
      this.codes.set(codes);
    }
    this.codes[count] = code;
    this.count = count + 1;
  }
}
