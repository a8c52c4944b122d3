import { combineReports, type Evidence, type Support } from '../evidence/combineReports.ts';
import { grades } from '../evidence/grades.ts';
import { type ProjectionData, rowOf } from './projection.ts';

/** Letter and digit of each rank code; neither for code 0. */
const parts = ['', ...grades].map((grade) => ({
  reliability: grade[0] ?? null,
  credibility: grade === '' ? null : Number(grade[1]),
}));

/** What the reports of these cases give together, each report once: by the same formula as a case's own support. */
export function supportOfCases(data: ProjectionData, caseNumbers: Iterable<number>): Support {
  const { caseReports, caseReportGrades, reportOrigins } = data;
  /** The best rank of each report that supports one of the cases. */
  const ranks = new Map<number, number>();
  for (const caseNumber of caseNumbers) {
    const end = caseReports.offsets[caseNumber + 1] ?? 0;
    for (let at = caseReports.offsets[caseNumber] ?? 0; at < end; at += 1) {
      const report = caseReports.items[at] ?? 0;
      const rank = caseReportGrades[at] ?? 0;
      const known = ranks.get(report) ?? 0;
      if (known === 0 || (rank > 0 && rank < known)) ranks.set(report, rank);
    }
  }
  const evidence = Array.from(
    ranks,
    ([report, rank]): Evidence<number> => ({
      reliability: parts[rank]?.reliability ?? null,
      credibility: parts[rank]?.credibility ?? null,
      // The projection holds no denial.
      denied: false,
      origins: [...rowOf(reportOrigins, report)],
    }),
  );
  return combineReports(evidence);
}
