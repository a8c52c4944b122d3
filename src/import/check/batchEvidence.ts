import { combineReports, type Evidence, type Support } from '../../evidence/combineReports.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { ownCopy } from '../../text/ownCopy.ts';
import { cellOf, itemsOf, type Row } from '../rows/row.ts';
import { BatchOrigins } from './batchOrigins.ts';
import { GroupedInts } from './groupedInts.ts';
import { GrowingInts } from './growingInts.ts';
import { type IdTable, idState } from './idTable.ts';

const RELIABILITIES = 'ABCDEF';

/** Evidence of the reports and citations of a batch in typed arrays, so that a new case is stored with its confidence at once. */
export class BatchEvidence {
  private readonly ids: IdTable;
  /** For each id: 8 · reliability (1 to 6) + credibility (1 to 6); 0 if not given. */
  private readonly grades = new GrowingInts();
  private readonly graded = new Set<number>();
  private readonly origins: BatchOrigins;
  private readonly citedReports = new GrowingInts();
  private readonly marks = new GrowingInts();
  /** For each case: the indexes of its citations in the two lists above. */
  private readonly citations = new GroupedInts();
  /** For each case: the reports that its row lists. */
  private readonly listings = new GroupedInts();

  constructor(ids: IdTable) {
    this.ids = ids;
    this.origins = new BatchOrigins(ids);
  }

  /** Adds an accepted row of a report, grade, case or citation; ignores rows of other kinds. */
  add(file: DatasetFile, row: Row): void {
    if (file.kind === 'report') this.addReport(file, row);
    else if (file.kind === 'grade') this.addGrade(file, row);
    else if (file.kind === 'case') this.addCase(file, row);
    else if (file.kind === 'citation') this.addCitation(file, row);
  }

  private addReport(file: DatasetFile, row: Row): void {
    const index = this.ids.find(row.id);
    this.setGrade(index, file, row);
    const from = itemsOf(file, row, 'derived_from');
    if (from.length > 0) this.origins.add(ownCopy(row.id), from.map(ownCopy));
  }

  private addGrade(file: DatasetFile, row: Row): void {
    const report = this.ids.find(String(cellOf(file, row, 'report')));
    this.setGrade(report, file, row);
    this.graded.add(report);
  }

  /** Sets the grade of a report: first its own, then a person's, which replaces it. */
  private setGrade(report: number, file: DatasetFile, row: Row): void {
    const reliability = RELIABILITIES.indexOf(String(cellOf(file, row, 'reliability') ?? '-')) + 1;
    this.grades.set(report, reliability * 8 + Number(cellOf(file, row, 'credibility') ?? 0));
  }

  private addCase(file: DatasetFile, row: Row): void {
    const reports = cellOf(file, row, 'reports');
    const index = this.ids.find(row.id);
    if (Array.isArray(reports)) for (const id of reports) this.listings.push(index, this.ids.find(id));
  }

  private addCitation(file: DatasetFile, row: Row): void {
    this.citations.push(this.ids.find(String(cellOf(file, row, 'case'))), this.citedReports.length);
    this.citedReports.push(this.ids.find(String(cellOf(file, row, 'report'))));
    const denied = cellOf(file, row, 'assertion') === 'DENIED';
    const own = this.ids.find(row.id);
    this.marks.push(own * 16 + Number(cellOf(file, row, 'credibility') ?? 0) * 2 + (denied ? 1 : 0));
  }

  /** Returns the grade that a person of the batch gave a report, its letter and its digit; null if nobody did. */
  gradeOfPerson(
    reportId: string,
  ): { readonly reliability: string | null; readonly credibility: number | null } | null {
    const report = this.ids.find(reportId);
    return this.graded.has(report) ? this.gradeAt(report) : null;
  }

  private gradeAt(report: number) {
    const grade = this.grades.at(report);
    return { reliability: RELIABILITIES[(grade >> 3) - 1] ?? null, credibility: grade & 7 || null };
  }

  /** Returns the support of a new case; null if a stored report bears on it too, and for rows of other kinds. */
  support(file: DatasetFile, row: Row): Support | null {
    if (file.kind !== 'case') return null;
    const listed = itemsOf(file, row, 'reports');
    const evidence: Evidence[] = [];
    const cited = new Set<number>();
    for (const entry of this.accepted(row.id)) {
      const mark = this.marks.at(entry);
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
    return combineReports(evidence);
  }

  private evidenceOf(report: number, credibility: number, denied: boolean): Evidence | null {
    if (this.ids.state(report) !== idState.ACCEPTED) return null;
    const origins = this.origins.of(report);
    if (origins === null) return null;
    const grade = this.gradeAt(report);
    return { ...grade, credibility: credibility || grade.credibility, denied, origins };
  }

  /** Returns the listed reports of a new case that no citation of the batch is about. */
  uncited(caseId: string, listed: readonly string[]): readonly string[] {
    const cited = new Set(this.accepted(caseId).map((entry) => this.citedReports.at(entry)));
    return cited.size === 0 ? listed : listed.filter((id) => !cited.has(this.ids.find(id)));
  }

  /** True if a citation of a new case also records the listing of its report: the first citation does, if the case lists the report. */
  isListing(citationId: string, caseId: string, reportId: string): boolean {
    const report = this.ids.find(reportId);
    if (!this.listings.of(this.ids.find(caseId)).includes(report)) return false;
    const first = this.accepted(caseId).find((entry) => this.citedReports.at(entry) === report);
    return first !== undefined && this.marks.at(first) >> 4 === this.ids.find(citationId);
  }

  private accepted(caseId: string): number[] {
    const entries = [...this.citations.of(this.ids.find(caseId))];
    return entries.filter((entry) => this.ids.state(this.marks.at(entry) >> 4) === idState.ACCEPTED);
  }
}
