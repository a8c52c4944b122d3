import type { BitCodes, Group, MemberCodes, OneCode } from './group.ts';

/** The distinct codes of one case in one group. */
export class Collected {
  readonly size: number;
  /** Room for the codes; the first `count` hold. */
  codes = new Uint32Array(64);
  count = 0;
  /** Whether one of them has every dimension known. */
  known = false;
  private readonly from: MemberCodes | OneCode | BitCodes;

  constructor(group: Group) {
    this.size = group.size;
    this.from = group.codes;
  }

  collect(caseNumber: number): void {
    const { from } = this;
    if (from.kind === 'MEMBERS') this.collectMembers(from, caseNumber);
    else if (from.kind === 'ONE') {
      const code = from.codes[caseNumber] ?? 0;
      this.codes[0] = code >>> 1;
      this.count = 1;
      this.known = (code & 1) === 1;
    } else this.collectBits(from.column[caseNumber] ?? 0);
  }

  private collectMembers(from: MemberCodes, caseNumber: number): void {
    const { offsets, items, first, end, last, codes } = from;
    const start = offsets[caseNumber] ?? 0;
    const stop = offsets[caseNumber + 1] ?? 0;
    // Nothing stands behind the last members: from the back, those before them need no look.
    const step = last ? -1 : 1;
    const own = this.codes;
    let count = 0;
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
      let seen = 0;
      while (seen < count && own[seen] !== code >>> 1) seen += 1;
      if (seen < count) continue;
      if (count === own.length) {
        this.grow();
        this.collectMembers(from, caseNumber);
        return;
      }
      own[count] = code >>> 1;
      count += 1;
    }
    if (count === 0) own[0] = 0;
    this.count = count === 0 ? 1 : count;
    this.known = known === 1;
  }

  private collectBits(bits: number): void {
    let count = 0;
    for (let bit = 0; bits >> bit !== 0; bit += 1) {
      if (((bits >> bit) & 1) === 0) continue;
      this.codes[count] = bit + 1;
      count += 1;
    }
    if (count === 0) this.codes[0] = 0;
    this.count = count === 0 ? 1 : count;
    this.known = count > 0;
  }

  private grow(): void {
    this.codes = new Uint32Array(this.codes.length * 2);
  }
}
