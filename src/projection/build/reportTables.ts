import type { ProjectionData } from '../projection.ts';
import { textCoder } from './coder.ts';
import { Families } from './families.ts';

/** The part of the projection that reports make. */
export type ReportData = Pick<ProjectionData, 'reports' | 'reportGrade' | 'reportLanguage' | 'reportFamily'>;

/** Collects the reports in ascending order of their ids. */
export class ReportTables {
  count = 0;
  private readonly grade;
  private readonly language;
  private readonly copies: [number, number][] = [];

  constructor(capacity: number) {
    this.grade = textCoder(capacity);
    this.language = textCoder(capacity);
  }

  report(grade: string | null | undefined, language: string | null | undefined): void {
    this.count += 1;
    this.grade.push(grade);
    this.language.push(language);
  }

  /** A grade that is told later, by the report's number. */
  gradeOf(report: number, grade: string): void {
    this.grade.set(report, grade);
  }

  /** One report copies or draws on another. */
  derived(report: number, from: number): void {
    this.copies.push([report, from]);
  }

  finish(): ReportData {
    const families = new Families(this.count);
    for (const [report, from] of this.copies) families.union(report, from);
    return {
      reports: this.count,
      reportGrade: this.grade.finish(),
      reportLanguage: this.language.finish(),
      reportFamily: families.roots(),
    };
  }
}
