import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { type Notices, showNotice } from '../../../state/notices.ts';
import { ChangesTable } from '../ChangesTable.tsx';
import { OwnStore } from '../OwnStore.tsx';
import { ProblemList } from '../ProblemList.tsx';
import { NoticeDesk } from './NoticeDesk.tsx';
import { decidedWords } from './noticeWords.ts';

/** The notices that are gone through: the list of them, the one that is shown, and the outcome of the check or import. */
export function NoticesView({ state }: { state: Notices }) {
  const { notices, at, unread, checked, report } = state;
  return (
    <>
      {unread.map(({ file, error }) => (
        <ErrorNotice key={file} error={error} />
      ))}
      {notices.length > 1 && (
        <ul className="notice-list" aria-label="Notices">
          {notices.map(({ key, file, proposal, decision }, index) => (
            <li key={key}>
              <button
                type="button"
                className="plain"
                aria-current={index === at ? 'true' : undefined}
                onClick={() => showNotice(index)}
              >
                <span className="title">{proposal.title.value || file}</span>{' '}
                <span className="quiet">{decidedWords(decision)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <NoticeDesk state={state} />
      {checked && !report && (
        <section className="checked" aria-label="Checked">
          <h3>What an import would do</h3>
          {checked.result.refused && (
            <div className="error-notice">
              <p>This cannot be imported as it is.</p>
              <OwnStore />
            </div>
          )}
          <ChangesTable
            kinds={checked.result.kinds}
            builtInCount={checked.result.builtInCount}
            label="Records that an import would add, change and leave"
          />
          <ProblemList problems={checked.result.problems} count={checked.result.problemCount} />
        </section>
      )}
      {report && (
        <section aria-label="Imported">
          <ChangesTable kinds={report.kinds} label="Records that the import added, changed and left" />
        </section>
      )}
    </>
  );
}
