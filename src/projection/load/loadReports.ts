import { type ReportData, ReportTables } from '../build/reportTables.ts';
import { type NodeNumbers, REPORT } from './nodeNumbers.ts';
import type { ProjectionReader } from './projectionReader.ts';
import { asList, asNumber, asText } from './rowValues.ts';

/** Reads the reports in the order of their ids, then their languages, grades and sources. */
export async function loadReports(source: ProjectionReader, nodes: NodeNumbers): Promise<ReportData> {
  const reports = new ReportTables(16);
  await source.eachRow('reports', ([ids, joined]) => {
    const numbers = asList(joined);
    asList(ids).forEach((id, index) => {
      nodes.set(asNumber(numbers[index]), REPORT, reports.count);
      reports.report(asText(id));
    });
  });
  const each = (joined: unknown, take: (report: number) => void) => {
    for (const node of asList(joined)) {
      const report = nodes.number(asNumber(node), REPORT);
      if (report !== undefined) take(report);
    }
  };
  await source.eachRow('reportLanguages', ([language, joined]) =>
    each(joined, (report) => reports.languageOf(report, asText(language))),
  );
  await source.eachRow('reportGrades', ([grade, joined]) =>
    each(joined, (report) => reports.gradeOf(report, asText(grade))),
  );
  await source.eachRow('copies', ([copies, originals]) => {
    const sources = asList(originals);
    asList(copies).forEach((report, index) => {
      const copy = nodes.number(asNumber(report), REPORT);
      const original = nodes.number(asNumber(sources[index]), REPORT);
      if (copy !== undefined && original !== undefined) reports.derived(copy, original);
    });
  });
  return reports.finish();
}
