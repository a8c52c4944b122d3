import { csvRows } from '../../components/toCsv.ts';
import type { Grading } from '../../state/grading.ts';

const columns = ['report', 'reliability', 'credibility', 'graded_by', 'graded_on', 'because'];

/** The ids of the reports whose grade is decided in both its halves. */
export const decidedReports = ({ decisions }: Grading): readonly string[] =>
  Object.keys(decisions)
    .filter((id) => decisions[id]?.reliability && decisions[id]?.credibility)
    .sort();

/** The grades of these reports as a `grades.csv`, as the import takes it. */
export function gradesCsv({ by, decisions }: Grading, reports: readonly string[]): string {
  const rows = reports.flatMap((id) => {
    const decision = decisions[id];
    if (!decision?.reliability || !decision.credibility) return [];
    const { reliability, credibility, on, because } = decision;
    const name = id.replace(/^report\//, '');
    return [[name, reliability, String(credibility), by.trim(), on, because.trim()]];
  });
  return csvRows([columns, ...rows]);
}

/** The descriptor that makes a dataset of the folder in which `grades.csv` lies. */
export const gradesPackage = (by: string): string =>
  `${JSON.stringify({ name: 'grades', title: `Grades by ${by.trim()}`, synthetic: false }, null, 2)}\n`;
