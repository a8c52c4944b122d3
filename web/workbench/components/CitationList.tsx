import type { CitationLineFragment } from '../../generated/operations.ts';
import { citationRoleWords } from '../words/citationRoleWords.ts';
import { enumWords } from '../words/enumWords.ts';
import { RecordName } from './RecordName.tsx';
import { ReportLinks } from './ReportLinks.tsx';

/** The citations of a case or hop, each with its grade, quote and links. */
export function CitationList({ citations }: { citations: readonly CitationLineFragment[] }) {
  const denied = citations.every(({ assertion }) => assertion === 'DENIED');
  if (citations.length === 0) return <p className="caution">No report supports this.</p>;
  return (
    <>
      {denied && <p className="caution">Every report cited here denies it.</p>}
      <ul className="citations">{citations.map(line)}</ul>
    </>
  );
}

function line({ report, grade, quote, locator, assertion, entity, role, section }: CitationLineFragment) {
  const part = [role && citationRoleWords[role], section].filter(Boolean).join(', ');
  return (
    <li
      key={`${report.id} ${entity && 'id' in entity ? entity.id : ''} ${locator} ${quote}`}
      className={weak(grade)}
    >
      <details>
        <summary>
          <span className="grade">{grade ?? 'ungraded'}</span>
          {report.publisher ?? report.label}
          {report.publishedOn && <span className="quiet"> {report.publishedOn}</span>}
          {assertion !== 'STATED' && <span className="caution"> {enumWords(assertion)}</span>}
          {entity && 'label' in entity && (
            <span className="quiet">
              {' '}
              on {entity.label}
              {part && `: ${part}`}
            </span>
          )}
        </summary>
        {quote && <blockquote lang={report.language ?? undefined}>{quote}</blockquote>}
        <p className="quiet">
          <RecordName record={report} />
          {locator && ` ${locator} · `}
          <ReportLinks report={report} />
        </p>
      </details>
    </li>
  );
}

/** Sources of no more than fair reliability or credibility look uncertain. */
const weak = (grade: string | null): string => (!grade || /[D-F4-6]/.test(grade) ? 'weak' : '');
