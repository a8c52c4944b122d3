import { combineReports, type Evidence, type Support } from '../evidence/combineReports.ts';
import { grades } from '../evidence/grades.ts';
import { type ProjectionData, rowOf } from './projection.ts';

/** Letter and digit of each `gradeCode`; null for code 0. */
const gradeParts = ['', ...grades].map((grade) => ({
  reliability: grade[0] ?? null,
  credibility: grade === '' ? null : Number(grade[1]),
}));

const none = (_report: number) => false;

/**
 * Returns the support that the reports of some cases give together, each report once, by the same formula as a case's own support. Those that are masked
 * say nothing; a report that copies a masked one goes back to the same origin as before.
 */
export function supportOfCases(
  data: ProjectionData,
  caseNumbers: Iterable<number>,
  isMasked: (report: number) => boolean = none,
): Support {
  const { caseReports, caseReportGrades, reportOrigins } = data;
  /** The best grade code of each report that supports one of the cases. */
  const reportGrades = new Map<number, number>();
  for (const caseNumber of caseNumbers) {
    const end = caseReports.offsets[caseNumber + 1] ?? 0;
    for (let at = caseReports.offsets[caseNumber] ?? 0; at < end; at += 1) {
      const report = caseReports.items[at] ?? 0;
      if (isMasked(report)) continue;
      const grade = caseReportGrades[at] ?? 0;
      const known = reportGrades.get(report) ?? 0;
      if (known === 0 || (grade > 0 && grade < known)) reportGrades.set(report, grade);
    }
  }
  const evidence = Array.from(
    reportGrades,
    ([report, grade]): Evidence<number> => ({
      reliability: gradeParts[grade]?.reliability ?? null,
      credibility: gradeParts[grade]?.credibility ?? null,
      // The projection has no denials.
      denied: false,
      origins: [...rowOf(reportOrigins, report)],
    }),
  );
  return combineReports(evidence);
}
