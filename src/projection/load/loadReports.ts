import { type ReportData, ReportTables } from '../build/reportTables.ts';
import { type NodeNumbers, REPORT } from './nodeNumbers.ts';
import type { Source } from './source.ts';
import { list, number, text, textOrNull } from './values.ts';

/** Reads the reports by language, then by grade; they are numbered as they come, since nothing is ordered by them. */
export async function loadReports(source: Source, nodes: NodeNumbers): Promise<ReportData> {
  const reports = new ReportTables(16);
  await source.each('reports', ([language, joined]) => {
    for (const node of list(joined)) {
      nodes.set(number(node), REPORT, reports.count);
      reports.report(null, textOrNull(language));
    }
  });
  await source.each('reportGrades', ([grade, joined]) => {
    for (const node of list(joined)) {
      const report = nodes.number(number(node), REPORT);
      if (report !== undefined) reports.gradeOf(report, text(grade));
    }
  });
  await source.each('copies', ([copies, originals]) => {
    const sources = list(originals);
    list(copies).forEach((report, index) => {
      const copy = nodes.number(number(report), REPORT);
      const original = nodes.number(number(sources[index]), REPORT);
      if (copy !== undefined && original !== undefined) reports.derived(copy, original);
    });
  });
  return reports.finish();
}
