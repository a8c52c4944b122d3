import type { KeyboardEvent } from 'react';
import type { ReportToGradeFragment } from '../../../generated/operations.ts';
import { obeyedStroke } from '../../components/openRows/obeyedStroke.ts';
import { useOpenRow } from '../../components/openRows/useOpenRow.ts';
import { type Decision, decide, takeBack } from '../../state/grading.ts';
import { changeInvestigation } from '../../state/workbench.ts';
import { accepted, withChosen } from './choice.ts';
import { GradeRow } from './GradeRow.tsx';
import { keystrokeOf } from './gradingKeys.ts';

/** The reports in their order, one of them open; a keystroke each accepts, chooses and moves on. */
export function GradeList({
  reports,
  decisions,
}: {
  reports: readonly ReportToGradeFragment[];
  decisions: Readonly<Record<string, Decision>>;
}) {
  const { list, open, show, go } = useOpenRow(reports.length, () =>
    reports.findIndex(({ id }) => !decisions[id]),
  );
  const report = reports[open];
  if (!report) return null;
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const stroke = obeyedStroke(event, keystrokeOf);
    if (!stroke) return;
    switch (stroke.does) {
      case 'next':
        return go(open + 1);
      case 'previous':
        return go(open - 1);
      case 'open':
        return changeInvestigation({ selected: report.id });
      case 'takeBack':
        return takeBack(report.id);
      case 'accept': {
        const choice = accepted(report);
        if (!choice) return;
        decide(report.id, choice);
        return go(open + 1);
      }
      case 'reliability':
        return decide(report.id, withChosen(report, decisions[report.id], { reliability: stroke.value }));
      case 'credibility':
        return decide(report.id, withChosen(report, decisions[report.id], { credibility: stroke.value }));
    }
  };
  return (
    <ol className="open-rows grade-list" aria-label="Reports to grade" ref={list} onKeyDown={onKeyDown}>
      {reports.map((each, index) => (
        <GradeRow
          key={each.id}
          report={each}
          decision={decisions[each.id]}
          isCurrent={each === report}
          show={() => show(index)}
        />
      ))}
    </ol>
  );
}
