import { Button } from '@mantine/core';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { type Intake, isChecked, putAside } from '../../state/intake.ts';
import { reportError } from '../../state/workbench.ts';
import { bringIn, cancel, check, openSource, takeBack } from './bringIn.ts';
import { countedWords } from './intakeWords.ts';
import { listNewCases, showNewCases } from './showNewCases.ts';
import { changesOf, stepWords } from './stepWords.ts';

/** The next step and the state of the one that runs, in view wherever the page is scrolled to. */
export function StepBar({ intake }: { intake: Intake }) {
  const { source, input, doing, progress, error, report } = intake;
  const again = !input && source ? () => void openSource(source) : undefined;
  return (
    <footer className="step-bar">
      <p role="status">{stepWords(intake)}</p>
      {doing === 'import' && (
        <>
          <progress
            aria-label="Import"
            max={progress?.total ?? 1}
            {...(progress ? { value: progress.done } : {})}
          />
          {progress && <span className="quiet">{countedWords(progress.rows, 'row')} so far</span>}
        </>
      )}
      {(doing === 'open' || doing === 'check') && (
        <Button size="compact-sm" variant="default" onClick={cancel}>
          Cancel
        </Button>
      )}
      {error && !doing && <ErrorNotice error={error} {...(again ? { again } : {})} />}
      {!doing && input && (report ? <Imported intake={intake} /> : <CheckAndImport intake={intake} />)}
    </footer>
  );
}

function CheckAndImport({ intake }: { intake: Intake }) {
  const { checked } = intake;
  const fresh = isChecked(intake);
  const count = checked && fresh && !checked.result.refused ? changesOf(checked.result.kinds) : 0;
  return (
    <div className="actions">
      <Button {...(fresh ? { variant: 'default' } : {})} onClick={() => void check()}>
        {checked ? 'Check again' : 'Check'}
      </Button>
      <Button
        {...(fresh ? {} : { variant: 'default' })}
        disabled={count === 0}
        onClick={() => void bringIn()}
      >
        Import
      </Button>
    </div>
  );
}

function Imported({ intake: { report } }: { intake: Intake }) {
  if (!report) return null;
  const { revision, number, kinds } = report;
  const hasCases = (kinds.case?.added ?? 0) > 0;
  return (
    <div className="actions">
      {hasCases && (
        <>
          <Button onClick={() => void showNewCases(revision).catch(reportError)}>Show on the canvas</Button>
          <Button variant="default" onClick={() => listNewCases(revision)}>
            List the new cases
          </Button>
        </>
      )}
      {number !== null && (
        <Button variant="default" onClick={() => void takeBack()}>
          Undo the import
        </Button>
      )}
      <Button variant="default" onClick={putAside}>
        Bring in another file
      </Button>
    </div>
  );
}
