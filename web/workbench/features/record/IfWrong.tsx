import type { Finding } from '../../../generated/operations.ts';
import { ifWrong } from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';

import type { NamedRecord } from '../../model/namedRecord.ts';
import { pathFinding } from '../../queries/pathFinding.ts';
import { traceVariables } from '../../queries/traceVariables.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { casesOfSlice, filterOf, type Investigation } from '../../state/investigation.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { changeWords, valueWords } from '../../words/restsOnWords.ts';

interface NamedFinding {
  readonly label: string;
  readonly finding: Finding;
}

/** Most records of the report whose rank is tried. */
const RANKED = 5;

/** The findings of an investigation as it stands: all its cases, the cases behind the number last opened, the best path traced; and the ranks of the posts that the report is about. */
function findingsOf({ filters, slice, trace }: Investigation, posts: readonly NamedRecord[]): NamedFinding[] {
  const where = filterOf(filters);
  const within = where ? { where } : {};
  const traced = traceVariables(trace, where);
  return [
    {
      label: where ? 'cases within the dates and filters' : 'all cases',
      finding: { count: within },
    },
    ...(slice
      ? [
          { label: slice.label, finding: { count: { where: casesOfSlice(slice, filters) } } },
          {
            label: `share of ${slice.label}`,
            finding: { share: { where: slice.where, ...(where && !slice.unfiltered ? { of: where } : {}) } },
          },
        ]
      : []),
    ...(traced ? [{ label: 'the best path traced', finding: pathFinding(traced, trace) }] : []),
    ...posts.slice(0, RANKED).map(({ id, label }) => ({
      label: `${label} among posts`,
      finding: { rank: { entity: id, ...within } },
    })),
  ];
}

/** The findings of the investigation, and of the posts that a report is about, that change if it is wrong. */
export function IfWrong({ report, posts }: { report: string; posts: readonly NamedRecord[] }) {
  const findings = findingsOf(
    useInvestigation((each) => each),
    posts,
  );
  const variables = { report, findings: findings.map(({ finding }) => finding) };
  const asked = useAnswer(ifWrong, variables);
  return (
    <section className="if-wrong">
      <h3 title={asked.data?.ifWrong.meaning}>If this report is wrong</h3>
      <Outcome asked={asked} doing="Counting without it">
        {({ ifWrong: { findings: tested, changedCount } }) => (
          <>
            <p className="quiet">
              {changedCount} of these {tested.length === 1 ? 'finding' : `${tested.length} findings`}{' '}
              {changedCount === 1 ? 'changes' : 'change'}.
            </p>
            <dl className="facts">
              {tested.map(({ before, change }, index) => (
                <div key={findings[index]?.label}>
                  <dt>{findings[index]?.label}</dt>
                  <dd>
                    {before.caseCount !== null && `${valueWords(before, before)}: `}
                    {change ? changeWords(change, before) : 'stays as it is'}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </Outcome>
      <QueryLink operation={ifWrong} variables={variables} />
    </section>
  );
}
