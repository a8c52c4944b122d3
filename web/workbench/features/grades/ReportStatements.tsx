import { reportStatements } from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { counted } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { quotedStatements } from './quotedStatements.ts';

/** The statements of a report about its latest cases, in its own words. */
export function ReportStatements({ report }: { report: string }) {
  const asked = useAnswer(reportStatements, { report });
  return (
    <Outcome asked={asked} doing="Loading its statements">
      {({ cases: { nodes, totalCount } }) => (
        <>
          <ul className="statements">
            {quotedStatements(report, nodes).map(({ quote, locator, language, cases }) => (
              <li key={`${locator} ${quote}`}>
                <blockquote>
                  {quote ? <span lang={language ?? undefined}>{quote}</span> : 'no quote'}
                  {locator && <span className="quiet"> {locator}</span>}
                </blockquote>
                {[...cases].map(([each, parties]) => (
                  <p key={each.id}>
                    <RecordName record={each} />
                    {parties.length > 0 && <span className="quiet"> {parties.join(', ')}</span>}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          {totalCount === 0 && <p className="quiet">No case rests on it.</p>}
          {totalCount > nodes.length && (
            <p className="quiet">and {counted(totalCount - nodes.length, 'CASE')} more</p>
          )}
        </>
      )}
    </Outcome>
  );
}
