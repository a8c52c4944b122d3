import { transpose } from '../build/sparseRows.ts';
import { type ProjectionData, rowOf, type SparseRows } from '../projection.ts';

const none = new Uint32Array(0);

/**
 * Reports that may be wrong, each taken by itself. A wrong report is masked: what it says no longer supports its cases. With copies, so are
 * the reports that go back to it and to nothing else.
 */
export class Masking {
  private readonly reportCases: SparseRows;
  /** Report → the others that are masked with it. */
  private readonly copies = new Map<number, number[]>();

  constructor({ caseReports, reports, reportOrigins }: ProjectionData, withCopies: boolean) {
    this.reportCases = transpose(caseReports, reports);
    if (!withCopies) return;
    for (let report = 0; report < reports; report += 1) {
      const [origin, another] = rowOf(reportOrigins, report);
      if (origin === undefined || origin === report || another !== undefined) continue;
      this.copies.set(origin, [...(this.copies.get(origin) ?? []), report]);
    }
  }

  /** Returns a test for reports: true for those that are masked if this one is wrong. */
  maskedWith(report: number): (other: number) => boolean {
    const copies = this.copies.get(report);
    return copies ? (other) => other === report || copies.includes(other) : (other) => other === report;
  }

  /** The cases that a masked report supports, ascending. */
  touchedCases(report: number): Uint32Array {
    const own = rowOf(this.reportCases, report);
    const copies = this.copies.get(report);
    if (!copies) return own;
    const all = [report, ...copies].flatMap((each) => [...rowOf(this.reportCases, each)]);
    return all.length === 0 ? none : Uint32Array.from(new Set(all)).sort();
  }
}
