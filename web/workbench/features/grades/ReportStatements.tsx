import { reportStatements } from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { counted } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { citationRoleWords } from '../../words/citationRoleWords.ts';

/** The statements of a report about its latest cases, in its own words. */
export function ReportStatements({ report }: { report: string }) {
  const asked = useAnswer(reportStatements, { report });
  return (
    <Outcome asked={asked} doing="Loading its statements">
      {({ cases: { nodes, totalCount } }) => (
        <>
          <ul className="statements">
            {nodes.map((each) => (
              <li key={each.id}>
                <RecordName record={each} />
                {each.citations.nodes
                  .filter((citation) => citation.report.id === report)
                  .map(({ quote, entity, role, locator, report: { language } }) => (
                    <blockquote key={`${entity && 'id' in entity ? entity.id : ''} ${role} ${quote}`}>
                      {quote ? <span lang={language ?? undefined}>{quote}</span> : 'no quote'}
                      <span className="quiet">
                        {' '}
                        {[
                          entity && 'label' in entity && entity.label,
                          role && citationRoleWords[role],
                          locator,
                        ]
                          .filter(Boolean)
                          .join(', ')}
                      </span>
                    </blockquote>
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
