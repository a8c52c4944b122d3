import './intake.css';
import { type DragEvent, useEffect, useState } from 'react';
import { useIntake } from '../../state/intake.ts';
import { useNotices } from '../../state/notices.ts';
import { reportError } from '../../state/workbench.ts';
import { ChangesTable } from './ChangesTable.tsx';
import { CheckedOutcome } from './CheckedOutcome.tsx';
import { GiveFile } from './GiveFile.tsx';
import { LatestImport } from './LatestImport.tsx';
import { GiveNotices } from './notices/GiveNotices.tsx';
import { NoticeBar } from './notices/NoticeBar.tsx';
import { NoticesView } from './notices/NoticesView.tsx';
import { takeUpNotices } from './notices/takeUpNotices.ts';
import { OpenFile } from './OpenFile.tsx';
import { OwnStore } from './OwnStore.tsx';
import { ProblemList } from './ProblemList.tsx';
import { StepBar } from './StepBar.tsx';
import { TableMeaning } from './TableMeaning.tsx';
import { takeFiles } from './takeFiles.ts';

/** Brings a person's own data in: a file or notices, what is in them, what an import would do, the import and its undoing. */
export default function IntakeView() {
  const intake = useIntake();
  const state = useNotices();
  const { input, mapping, checked, makeNew, doing, report } = intake;
  const [isOver, setOver] = useState(false);
  useEffect(() => void takeUpNotices(), []);
  const isLocked = [doing, state.doing].some((each) => each === 'import' || each === 'undo');
  const hasNotices = state.notices.length > 0 || state.doing === 'read' || state.unread.length > 0;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isLocked) takeFiles([...event.dataTransfer.files]).catch(reportError);
  };
  return (
    <section
      className={isOver ? 'intake-view over' : 'intake-view'}
      aria-label="Bring in"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="steps" inert={isLocked}>
        <h2>Bring in your own data</h2>
        {!input && doing !== 'open' && state.notices.length === 0 && (
          <div className="ways">
            <section aria-label="A sheet">
              <h3>A sheet</h3>
              <GiveFile />
            </section>
            <section aria-label="Notices">
              <h3>Notices</h3>
              <GiveNotices />
            </section>
          </div>
        )}
        {!input && doing !== 'open' && state.notices.length === 0 && (
          <>
            <OwnStore />
            <LatestImport />
          </>
        )}
        {!input && hasNotices && <NoticesView state={state} />}
        <OpenFile intake={intake} />
        {input &&
          mapping &&
          !report &&
          input.tables.map((found, at) => {
            const of = mapping.tables[at];
            return (
              of && (
                <TableMeaning
                  key={found.table}
                  at={at}
                  found={found}
                  mapping={of}
                  meanings={input.meanings}
                />
              )
            );
          })}
        {checked && !report && <CheckedOutcome result={checked.result} makeNew={makeNew} />}
        {report && (
          <section aria-label="Imported">
            <ChangesTable kinds={report.kinds} label="Records that the import added, changed and left" />
            <ProblemList problems={report.problems} count={report.problems.length} />
          </section>
        )}
      </div>
      {!input && hasNotices ? <NoticeBar state={state} /> : <StepBar intake={intake} />}
    </section>
  );
}
