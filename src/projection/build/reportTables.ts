import { gradeRanks } from '../../evidence/grades.ts';
import { originsOf } from '../../evidence/originsOf.ts';
import type { ProjectionData, SparseRows } from '../projection.ts';
import { textCoder } from './columnCoder.ts';
import { sharedArray } from './growingArray.ts';
import { SortedIdsBuilder } from './sortedIdsBuilder.ts';

/** The part of the projection that consists of reports. */
export type ReportData = Pick<
  ProjectionData,
  'reports' | 'reportIds' | 'reportGrades' | 'reportLanguage' | 'reportOrigins'
>;

/** Collects reports in ascending order of their ids. */
export class ReportTables {
  count = 0;
  private readonly ids: SortedIdsBuilder;
  private readonly grades: number[] = [];
  private readonly language;
  private readonly sources = new Map<number, number[]>();

  constructor(capacity: number) {
    this.ids = new SortedIdsBuilder(capacity);
    this.language = textCoder(capacity);
  }

  report(id: string, grade?: string | null, language?: string | null): void {
    this.count += 1;
    this.ids.add(id);
    this.grades.push(gradeCode(grade ?? null));
    this.language.push(language);
  }

  /** Sets the grade of a report, by its number. */
  gradeOf(report: number, grade: string): void {
    this.grades[report] = gradeCode(grade);
  }

  /** Sets the language of a report, by its number. */
  languageOf(report: number, language: string): void {
    this.language.set(report, language);
  }

  /** Adds that a report copies or draws on another. */
  derived(report: number, from: number): void {
    const known = this.sources.get(report);
    if (known) known.push(from);
    else this.sources.set(report, [from]);
  }

  finish(): ReportData {
    const reportGrades = sharedArray(Uint8Array, this.count);
    reportGrades.set(this.grades);
    return {
      reports: this.count,
      reportIds: this.ids.finish(),
      reportGrades,
      reportLanguage: this.language.finish(),
      reportOrigins: this.origins(),
    };
  }

  private origins(): SparseRows {
    const known = originsOf(this.sources.keys(), (report) => this.sources.get(report) ?? []);
    const offsets = sharedArray(Uint32Array, this.count + 1);
    for (let report = 0; report < this.count; report += 1)
      offsets[report + 1] = (offsets[report] ?? 0) + (known.get(report)?.length ?? 1);
    const items = sharedArray(Uint32Array, offsets[this.count] ?? 0);
    for (let report = 0; report < this.count; report += 1)
      items.set(known.get(report) ?? [report], offsets[report]);
    return { offsets, items };
  }
}

/** Returns the code of a grade: 0 for none, otherwise 1 plus its place among all grades, best first. */
export const gradeCode = (grade: string | null): number =>
  grade === null ? 0 : (gradeRanks[grade] ?? -1) + 1;
