import type { CitationLineFragment } from '../../generated/operations.ts';
import { RecordName } from '../parts/RecordName.tsx';
import { inWords } from './words.ts';

/** Only the web's own schemes are links; whatever else stands in a record is shown as text. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** What reports say, each with its grade, its words and where to read them. */
export function CitationList({ citations }: { citations: readonly CitationLineFragment[] }) {
  if (citations.length === 0) return <p className="caution">No report supports this.</p>;
  return (
    <ul className="citations">
      {citations.map(({ report, quote, locator, assertion, entity }) => (
        <li
          key={`${report.id} ${entity && 'id' in entity ? entity.id : ''} ${locator} ${quote}`}
          className={weak(report.grade)}
        >
          <details>
            <summary>
              <span className="grade">{report.grade ?? 'ungraded'}</span>
              {report.publisher ?? report.label}
              {report.publishedOn && <span className="quiet"> {report.publishedOn}</span>}
              {assertion !== 'STATED' && <span className="caution"> {inWords(assertion)}</span>}
              {entity && 'label' in entity && <span className="quiet"> on {entity.label}</span>}
            </summary>
            {quote && <blockquote lang={report.language ?? undefined}>{quote}</blockquote>}
            <p className="quiet">
              <RecordName record={report} />
              {locator && ` ${locator} · `}
              {[report.url, report.archivedUrl].map(
                (url, index) =>
                  url &&
                  (isWebAddress(url) ? (
                    <a key={url} href={url} target="_blank" rel="noreferrer noopener">
                      {index === 0 ? 'open ↗' : 'archived copy ↗'}
                    </a>
                  ) : (
                    <span key={url}>{url}</span>
                  )),
              )}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Sources of no more than fair reliability or credibility look uncertain. */
const weak = (grade: string | null): string => (!grade || /[D-F4-6]/.test(grade) ? 'weak' : '');
