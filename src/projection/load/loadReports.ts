import { type ReportData, ReportTables } from '../build/reportTables.ts';
import { type NodeNumbers, REPORT } from './nodeNumbers.ts';
import type { Source } from './projectionReader.ts';
import { list, number, text } from './rowValues.ts';

/** Reads the reports in the order of their ids, then what is known of them. */
export async function loadReports(source: Source, nodes: NodeNumbers): Promise<ReportData> {
  const reports = new ReportTables(16);
  await source.each('reports', ([joined]) => {
    for (const node of list(joined)) {
      nodes.set(number(node), REPORT, reports.count);
      reports.report();
    }
  });
  const each = (joined: unknown, take: (report: number) => void) => {
    for (const node of list(joined)) {
      const report = nodes.number(number(node), REPORT);
      if (report !== undefined) take(report);
    }
  };
  await source.each('reportLanguages', ([language, joined]) =>
    each(joined, (report) => reports.languageOf(report, text(language))),
  );
  await source.each('reportGrades', ([grade, joined]) =>
    each(joined, (report) => reports.gradeOf(report, text(grade))),
  );
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
