import './grades.css';
import { useEffect } from 'react';
import { askPages } from '../../../client/askPages.ts';
import {
  type ReportsToGradeQuery,
  type ReportsToGradeQueryVariables,
  reportsToGrade,
} from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import { followGradesOfOtherTabs, useGrading } from '../../state/grading.ts';
import { DownloadGrades } from './DownloadGrades.tsx';
import { GradeList } from './GradeList.tsx';
import { decidedReports } from './gradesCsv.ts';

/** Most pages of 100 reports that are read. */
const MAX_PAGES = 20;

async function everyReport(
  variables: ReportsToGradeQueryVariables,
  signal: AbortSignal,
): Promise<ReportsToGradeQuery> {
  const placeOf = ({ reports }: ReportsToGradeQuery) => reports;
  const pages = await askPages(reportsToGrade, variables, { placeOf, most: MAX_PAGES, signal });
  const [first] = pages;
  return { reports: { ...first.reports, nodes: pages.flatMap(({ reports }) => reports.nodes) } };
}

/** Reports that nobody has graded, with what was proposed; what a person decides is kept here and downloaded as a `grades.csv`. */
export default function GradesView() {
  const asked = useAnswer(reportsToGrade, {}, { read: everyReport });
  const grading = useGrading();
  useEffect(followGradesOfOtherTabs, []);
  const decided = decidedReports(grading);
  return (
    <section className="grades-view" aria-label="To grade">
      <Outcome asked={asked} doing="Loading reports">
        {({ reports: { nodes, totalCount } }) => (
          <>
            <header>
              <h2>To grade</h2>
              <span className="quiet" role="status">
                {totalCount} {totalCount === 1 ? 'report' : 'reports'} that nobody has graded,{' '}
                {decided.length} decided here
              </span>
              <DownloadGrades grading={grading} decided={decided} />
              <QueryLink operation={reportsToGrade} variables={{}} />
            </header>
            <p className="quiet">
              A report counts as F6, cannot be judged, until a person grades it. A proposal has no effect
              before. Decisions are kept in this browser and count once the file is imported. <kbd>Enter</kbd>{' '}
              accepts the proposal, <kbd>A</kbd> to <kbd>F</kbd> and <kbd>1</kbd> to <kbd>6</kbd> choose,{' '}
              <kbd>↑</kbd> <kbd>↓</kbd> move.
            </p>
            {totalCount === 0 && <p>Every report of this graph has its grade, or is invented.</p>}
            {totalCount > nodes.length && <p className="caution">The first {nodes.length} are shown.</p>}
            {nodes.length > 0 && <GradeList reports={nodes} decisions={grading.decisions} />}
          </>
        )}
      </Outcome>
    </section>
  );
}
