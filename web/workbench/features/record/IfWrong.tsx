import type { Finding } from '../../../generated/operations.ts';
import { ifWrong } from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { allOf } from '../../model/caseFilter.ts';
import { pathFinding } from '../../queries/pathFinding.ts';
import { traceVariables } from '../../queries/traceVariables.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { filterOf, type Investigation } from '../../state/investigation.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { changeWords } from '../../words/restsOnWords.ts';

interface NamedFinding {
  readonly label: string;
  readonly finding: Finding;
}

/** The findings of an investigation as it stands: all its cases, the cases behind the number last opened, the best path traced. */
function findingsOf({ filters, slice, trace }: Investigation): NamedFinding[] {
  const where = filterOf(filters);
  const sliced = slice && allOf(slice.where, where);
  const traced = traceVariables(trace, where);
  return [
    {
      label: where ? 'cases within the dates and filters' : 'all cases',
      finding: { count: where ? { where } : {} },
    },
    ...(slice && sliced ? [{ label: slice.label, finding: { count: { where: sliced } } }] : []),
    ...(traced ? [{ label: 'the best path traced', finding: pathFinding(traced, trace) }] : []),
  ];
}

/** The findings of the investigation that change if a report is wrong. */
export function IfWrong({ report }: { report: string }) {
  const findings = findingsOf(useInvestigation((each) => each));
  const variables = { report, findings: findings.map(({ finding }) => finding) };
  const asked = useAnswer(ifWrong, variables);
  return (
    <section className="if-wrong">
      <h3 title={asked.data?.ifWrong.meaning}>If this report is wrong</h3>
      <Outcome asked={asked} doing="Counting without it">
        {({ ifWrong: { findings: tested } }) => (
          <dl className="facts">
            {tested.map(({ before, change }, index) => (
              <div key={findings[index]?.label}>
                <dt>{findings[index]?.label}</dt>
                <dd>
                  {before.caseCount !== null && `${before.caseCount.toLocaleString('en')}: `}
                  {change ? changeWords(change) : 'stays as it is'}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Outcome>
      <QueryLink operation={ifWrong} variables={variables} />
    </section>
  );
}
