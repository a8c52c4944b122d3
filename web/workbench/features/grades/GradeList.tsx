import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ReportToGradeFragment } from '../../../generated/operations.ts';
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
  const [current, setCurrent] = useState(() => {
    const undecided = reports.findIndex(({ id }) => !decisions[id]);
    return Math.max(0, undecided);
  });
  const list = useRef<HTMLOListElement>(null);
  // Keys are the list's while the focus is in it.
  useEffect(() => list.current?.querySelector<HTMLElement>('.current > button')?.focus(), []);
  const report = reports[Math.min(current, reports.length - 1)];
  if (!report) return null;
  const go = (step: number) => {
    const next = Math.max(0, Math.min(reports.length - 1, current + step));
    setCurrent(next);
    const row = list.current?.children[next]?.querySelector('button');
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const stroke =
      target instanceof HTMLInputElement || ctrlKey || metaKey || altKey ? null : keystrokeOf(key);
    // Enter on another button of the row is that button's own.
    const onRow = target instanceof HTMLElement && target.classList.contains('grade-row');
    if (!stroke || (stroke.does === 'accept' && !onRow)) return;
    event.preventDefault();
    // Else the key would also be one of the page: B shows the table.
    event.stopPropagation();
    switch (stroke.does) {
      case 'next':
        return go(1);
      case 'previous':
        return go(-1);
      case 'open':
        return changeInvestigation({ selected: report.id });
      case 'takeBack':
        return takeBack(report.id);
      case 'accept': {
        const choice = accepted(report);
        if (!choice) return;
        decide(report.id, choice);
        return go(1);
      }
      case 'reliability':
        return decide(report.id, withChosen(report, decisions[report.id], { reliability: stroke.value }));
      case 'credibility':
        return decide(report.id, withChosen(report, decisions[report.id], { credibility: stroke.value }));
    }
  };
  return (
    <ol className="grade-list" aria-label="Reports to grade" ref={list} onKeyDown={onKeyDown}>
      {reports.map((each, index) => (
        <GradeRow
          key={each.id}
          report={each}
          decision={decisions[each.id]}
          isCurrent={each === report}
          show={() => setCurrent(index)}
        />
      ))}
    </ol>
  );
}
