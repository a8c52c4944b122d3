import './intake.css';
import { type DragEvent, useState } from 'react';
import { useIntake } from '../../state/intake.ts';
import { openSource } from './bringIn.ts';
import { ChangesTable } from './ChangesTable.tsx';
import { CheckedOutcome } from './CheckedOutcome.tsx';
import { GiveFile } from './GiveFile.tsx';
import { OpenFile } from './OpenFile.tsx';
import { ProblemList } from './ProblemList.tsx';
import { StepBar } from './StepBar.tsx';
import { TableMeaning } from './TableMeaning.tsx';

/** Brings a person's own data in: a file, what its columns are, what an import would do, the import and its undoing. */
export default function IntakeView() {
  const intake = useIntake();
  const { input, mapping, checked, makeNew, doing, report } = intake;
  const [isOver, setOver] = useState(false);
  const isLocked = doing === 'import' || doing === 'undo';
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !isLocked) void openSource({ name: file.name, content: file });
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
        {!input && doing !== 'open' && <GiveFile />}
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
      <StepBar intake={intake} />
    </section>
  );
}
