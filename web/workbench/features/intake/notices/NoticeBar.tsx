import { Button } from '@mantine/core';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { saveFile } from '../../../components/saveFile.ts';
import { areChecked, confirmedOf, type Notices, putNoticesAside } from '../../../state/notices.ts';
import { reportError } from '../../../state/workbench.ts';
import { listNewCases, showNewCases } from '../showNewCases.ts';
import { changesOf } from '../stepWords.ts';
import { cancelNotices, checkConfirmed, importConfirmed, takeNoticesBack } from './goThroughNotices.ts';
import { noticeWords } from './noticeWords.ts';

/** The next step with the confirmed notices, in view wherever the page is scrolled to. */
export function NoticeBar({ state }: { state: Notices }) {
  const { doing, error, report, checked, notices } = state;
  const confirmed = confirmedOf(state);
  const fresh = areChecked(state);
  const changes = checked && fresh && !checked.result.refused ? changesOf(checked.result.kinds) : 0;
  const number = report?.number ?? null;
  return (
    <footer className="step-bar">
      <p role="status">{noticeWords(state)}</p>
      {(doing === 'read' || doing === 'check') && (
        <Button size="compact-sm" variant="default" onClick={cancelNotices}>
          Cancel
        </Button>
      )}
      {error && !doing && <ErrorNotice error={error} />}
      {!doing && notices.length > 0 && (
        <div className="actions">
          {report && number !== null && (
            <>
              <Button onClick={() => void showNewCases(report.revision).catch(reportError)}>
                Show on the canvas
              </Button>
              <Button variant="default" onClick={() => listNewCases(report.revision)}>
                List the new cases
              </Button>
              <Button variant="default" onClick={() => void takeNoticesBack()}>
                Undo the import
              </Button>
            </>
          )}
          {confirmed.length > 0 && (
            <>
              <Button {...(fresh ? { variant: 'default' } : {})} onClick={() => void checkConfirmed()}>
                {fresh ? 'Check again' : 'Check what is confirmed'}
              </Button>
              <Button
                {...(fresh ? {} : { variant: 'default' })}
                disabled={changes === 0}
                onClick={() => void importConfirmed()}
              >
                Import
              </Button>
            </>
          )}
          <Button
            variant="default"
            title="All proposals with their texts; `wishlist confirm` takes those that are confirmed"
            onClick={() =>
              saveFile(
                'notices.json',
                `${JSON.stringify(
                  notices.map(({ file, decision, proposal }) => ({ file, decision, proposal })),
                  null,
                  2,
                )}\n`,
                'application/json',
              )
            }
          >
            Download the proposals
          </Button>
          <Button
            variant="default"
            onClick={() => {
              cancelNotices();
              putNoticesAside();
            }}
          >
            Put the notices aside
          </Button>
        </div>
      )}
    </footer>
  );
}
