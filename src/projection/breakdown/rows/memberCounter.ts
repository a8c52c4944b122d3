import type { ProjectionData, SparseRows } from '../../projection.ts';
import type { DistinctCount } from './distinctCounts.ts';

/** Counts distinct targets, companies or reports over lists of cases, one list after the other. */
export class MemberCounter {
  private readonly rows: SparseRows;
  private readonly first: number;
  private readonly end: number;
  /** Members are counted only where they have the row's own code, if they have codes (twice the code, and a bit). */
  private readonly codes: Uint32Array | null;
  /** In which list a member was last counted. */
  private readonly stamps: Uint32Array;
  private stamp = 0;

  constructor(data: ProjectionData, what: DistinctCount, codes: Uint32Array | null) {
    const { bases } = data;
    this.rows = what === 'REPORTS' ? data.caseReports : data.caseParties;
    const ranges = {
      TARGETS: [bases.TARGET, bases.COMPANY],
      COMPANIES: [bases.COMPANY, bases.TECHNOLOGY],
      REPORTS: [0, data.reports],
    } as const;
    [this.first, this.end] = ranges[what];
    this.codes = codes;
    this.stamps = new Uint32Array(this.end - this.first);
  }

  count(cases: Uint32Array, code: number): number {
    const { rows, first, end, codes, stamps } = this;
    const { offsets, items } = rows;
    this.stamp += 1;
    const { stamp } = this;
    let count = 0;
    for (let index = 0; index < cases.length; index += 1) {
      const caseNumber = cases[index] ?? 0;
      const stop = offsets[caseNumber + 1] ?? 0;
      for (let at = offsets[caseNumber] ?? 0; at < stop; at += 1) {
        const member = items[at] ?? 0;
        if (member >= end) break;
        if (member < first || stamps[member - first] === stamp) continue;
        if (codes !== null && (codes[member - first] ?? 0) >>> 1 !== code) continue;
        stamps[member - first] = stamp;
        count += 1;
      }
    }
    return count;
  }
}
