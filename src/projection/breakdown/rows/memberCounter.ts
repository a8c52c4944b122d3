import type { ProjectionData, SparseRows } from '../../projection.ts';
import type { DistinctCount } from '../dimension.ts';

/** Counts distinct targets, companies or reports over lists of cases, one list after the other. */
export class MemberCounter {
  private readonly rows: SparseRows;
  private readonly first: number;
  private readonly end: number;
  /** By `member - first`, as `packed` makes them; only members with the row's own code are counted. Null counts all. */
  private readonly codes: Uint32Array | null;
  /** The number of the list in which each member was last counted. */
  private readonly stamps: Uint32Array;
  private stamp = 0;

  constructor(data: ProjectionData, counted: DistinctCount, codes: Uint32Array | null) {
    const { bases } = data;
    this.rows = counted === 'REPORTS' ? data.caseReports : data.caseParties;
    const ranges = {
      TARGETS: [bases.TARGET, bases.COMPANY],
      COMPANIES: [bases.COMPANY, bases.TECHNOLOGY],
      REPORTS: [0, data.reports],
    } as const;
    [this.first, this.end] = ranges[counted];
    this.codes = codes;
    this.stamps = new Uint32Array(this.end - this.first);
  }

  /** Counts the different members of a list of cases. */
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
