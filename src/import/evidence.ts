import type { DatasetFile } from './columns.ts';
import { combine, type Evidence, type Support } from './confidence.ts';
import { GrowingInts } from './growingInts.ts';
import { type IdTable, idState } from './idTable.ts';
import { cellOf, type Row } from './row.ts';

const letters = 'ABCDEF';

/** What the reports and citations of a batch say, in typed arrays, so that a new case is stored with its confidence at once. */
export class BatchEvidence {
  private readonly ids: IdTable;
  /** For each id: 8 · reliability (1 to 6) + credibility (1 to 6), 0 where not given. */
  private readonly grades = new GrowingInts();
  private readonly derivedFrom = new Map<number, readonly number[]>();
  private readonly citedCases = new GrowingInts();
  private readonly citedReports = new GrowingInts();
  private readonly marks = new GrowingInts();
  /** For each case: where its citations begin in `order`. */
  private offsets: Int32Array | null = null;
  private order = new Int32Array(0);

  constructor(ids: IdTable) {
    this.ids = ids;
  }

  addReport(file: DatasetFile, row: Row): void {
    const index = this.ids.find(row.id);
    const reliability = letters.indexOf(String(cellOf(file, row, 'reliability') ?? '-')) + 1;
    this.grades.set(index, reliability * 8 + Number(cellOf(file, row, 'credibility') ?? 0));
    const from = cellOf(file, row, 'derived_from');
    if (Array.isArray(from))
      this.derivedFrom.set(
        index,
        from.map((id: string) => this.ids.intern(id)),
      );
  }

  addCitation(file: DatasetFile, row: Row): void {
    this.citedCases.push(this.ids.find(String(cellOf(file, row, 'case'))));
    this.citedReports.push(this.ids.find(String(cellOf(file, row, 'report'))));
    const denied = cellOf(file, row, 'assertion') === 'DENIED';
    const own = this.ids.find(row.id);
    this.marks.push(own * 16 + Number(cellOf(file, row, 'credibility') ?? 0) * 2 + (denied ? 1 : 0));
  }

  /** What the batch alone gives for a new case; null where a stored report has a say in it too. */
  support(caseId: string, listed: readonly string[]): Support | null {
    const evidence: Evidence[] = [];
    const cited = new Set<number>();
    for (const entry of this.citationsOf(this.ids.find(caseId))) {
      const mark = this.marks.at(entry);
      if (this.ids.state(mark >> 4) !== idState.ACCEPTED) continue;
      const report = this.citedReports.at(entry);
      cited.add(report);
      const said = this.evidenceOf(report, (mark >> 1) & 7, (mark & 1) === 1);
      if (!said) return null;
      evidence.push(said);
    }
    for (const id of listed) {
      const report = this.ids.find(id);
      if (cited.has(report)) continue;
      const said = this.evidenceOf(report, 0, false);
      if (!said) return null;
      evidence.push(said);
    }
    return combine(evidence);
  }

  private evidenceOf(report: number, credibility: number, denied: boolean): Evidence | null {
    if (this.ids.state(report) !== idState.ACCEPTED) return null;
    const origins = this.originsOf(report);
    if (!origins) return null;
    const grade = this.grades.at(report);
    return {
      reliability: letters[(grade >> 3) - 1] ?? null,
      credibility: credibility || grade & 7 || null,
      denied,
      origins,
    };
  }

  /** The reports that a report goes back to; null where the chain leaves the batch. */
  private originsOf(report: number): number[] | null {
    if (!this.derivedFrom.has(report)) return [report];
    const seen = new Set<number>([report]);
    const origins: number[] = [];
    for (const each of seen) {
      if (this.ids.state(each) !== idState.ACCEPTED) return null;
      const from = this.derivedFrom.get(each);
      if (!from) origins.push(each);
      for (const next of from ?? []) seen.add(next);
    }
    return origins;
  }

  private citationsOf(caseIndex: number): Int32Array {
    const offsets = this.offsets ?? this.sort();
    return this.order.subarray(offsets[caseIndex] ?? 0, offsets[caseIndex + 1] ?? 0);
  }

  /** Groups the citations by case (a counting sort), once all of them are known. */
  private sort(): Int32Array {
    const offsets = new Int32Array(this.ids.size + 2);
    const add = (index: number, by: number) => {
      offsets[index] = (offsets[index] ?? 0) + by;
    };
    for (let entry = 0; entry < this.citedCases.length; entry += 1) add(this.citedCases.at(entry) + 1, 1);
    for (let index = 1; index < offsets.length; index += 1) add(index, offsets[index - 1] ?? 0);
    const next = offsets.slice();
    this.order = new Int32Array(this.citedCases.length);
    for (let entry = 0; entry < this.citedCases.length; entry += 1) {
      const index = this.citedCases.at(entry);
      const slot = next[index] ?? 0;
      this.order[slot] = entry;
      next[index] = slot + 1;
    }
    this.offsets = offsets;
    return offsets;
  }
}
