import type { ProgrammeStagesQuery } from '../../../generated/operations.ts';
import { programmeStages } from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { counted } from '../../model/kinds.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { showCases } from '../../state/showCases.ts';
import { enumWords } from '../../words/enumWords.ts';

type Funnel = ProgrammeStagesQuery['funnel'];

/** The stages of a programme twice: as the record of its cases has them, each opening to its cases, and as sources print them, each opening to its source. */
export function ProgrammeStages({ of }: { of: NamedRecord }) {
  const variables = { programme: of.id };
  const asked = useAnswer(programmeStages, variables);
  return (
    <section>
      <Outcome asked={asked} doing="Counting stages">
        {({ funnel }) => (
          <>
            <RecordedStages of={of} funnel={funnel} />
            {funnel.printed.totalCount > 0 && <PrintedStages printed={funnel.printed} />}
          </>
        )}
      </Outcome>
      <QueryLink operation={programmeStages} variables={variables} />
    </section>
  );
}

function RecordedStages({ of, funnel }: { of: NamedRecord; funnel: Funnel }) {
  const reached = funnel.stages.filter(({ caseCount }) => caseCount > 0);
  if (reached.length === 0) return null;
  return (
    <>
      <h3 title={funnel.meaning}>Stages by the record of its cases</h3>
      <table className="ranked">
        <tbody>
          {reached.map(({ stage, caseCount }) => {
            const name = stage ? enumWords(stage) : 'not stated';
            return (
              <tr key={name}>
                <td>{name}</td>
                <td className="number">
                  <button
                    type="button"
                    className="plain-link"
                    aria-label={`${counted(caseCount, 'CASE')} with the stage ${name}`}
                    onClick={() =>
                      showCases(`${of.label}: stage ${name}`, {
                        programme: { eq: of.id },
                        stage: stage ? { eq: stage } : { isNull: true },
                      })
                    }
                  >
                    {caseCount}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function PrintedStages({ printed: { nodes, totalCount } }: { printed: Funnel['printed'] }) {
  return (
    <>
      <h3>Numbers that sources print</h3>
      <p className="quiet">Counted by the source, not by this graph, which holds few of these cases.</p>
      <ul className="citations">
        {nodes.map(({ id, what, printed, qualifier, quote, locator, source, stageAfter }) => (
          <li key={id}>
            <details>
              <summary>
                {stageAfter && <span className="quiet">of these </span>}
                <strong>{printed}</strong> {what}
                <span className="quiet"> {source.grade}</span>
              </summary>
              {quote && <blockquote lang={source.language ?? undefined}>{quote}</blockquote>}
              {qualifier && <p className="quiet">{qualifier}</p>}
              <p className="quiet">
                <RecordName record={source} />
                {source.publisher && ` ${source.publisher}`}
                {locator && ` · ${locator}`}
              </p>
            </details>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className="quiet">
          The first {nodes.length} of {totalCount}.
        </p>
      )}
    </>
  );
}
