import { partyKinds } from '../../../generated/model.ts';
import type { CaseFilter } from '../../../generated/operations.ts';
import { partners } from '../../../generated/operations.ts';
import { CaseCount } from '../../components/CaseCount.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { allOf, casesOf, casesWith } from '../../model/caseFilter.ts';
import { counted, kindOf, kinds } from '../../model/kinds.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { filterOf } from '../../state/investigation.ts';
import { showCases } from '../../state/showCases.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { lastDateWords } from '../../words/lastDateWords.ts';
import { YearBars } from './YearBars.tsx';

const sides = partyKinds.map((kind) => [kind, kinds[kind].many] as const);

/** With whom a record shares cases: counts, years and the strongest of each kind; each number opens its cases. */
export function Partners({ of, where }: { of: NamedRecord; where: CaseFilter }) {
  const filters = useInvestigation((each) => each.filters);
  const filtered = allOf(where, filterOf(filters)) ?? where;
  const variables = { where: filtered, first: 6 };
  const asked = useAnswer(partners, variables);
  return (
    <Outcome keep asked={asked} doing="Counting">
      {(data) => {
        const total = data.posts.caseTotal;
        return (
          <>
            <p className="tally">
              <button type="button" className="plain-link" onClick={() => showCases(of.label, where)}>
                {counted(total, 'CASE')}
              </button>
              {sides
                .filter(([kind]) => kind !== kindOf(of.id))
                .map(([kind, name]) => {
                  const known = data[name].totalCount - (data[name].unknownTotal > 0 ? 1 : 0);
                  return (
                    <span key={kind}>
                      {' '}
                      ·{' '}
                      <button
                        type="button"
                        className="plain-link"
                        aria-label={`${counted(known, kind)}: show their cases`}
                        disabled={known === 0}
                        onClick={() =>
                          showCases(
                            `${of.label}: with ${kinds[kind].many}`,
                            allOf(where, casesWith(kind)) ?? where,
                          )
                        }
                      >
                        {counted(known, kind)}
                      </button>
                    </span>
                  );
                })}
            </p>
            <YearBars where={where} label={of.label} />
            {sides
              .filter(
                ([kind, name]) =>
                  kind !== kindOf(of.id) && data[name].nodes.some(({ keys: [key] }) => key?.node),
              )
              .map(([kind, name]) => (
                <section key={kind}>
                  <h3>Top {kinds[kind].many}</h3>
                  <table className="ranked">
                    <tbody>
                      {data[name].nodes.map(({ keys: [key], caseCount, firstOn, lastOn, openEnded }) =>
                        key?.node ? (
                          <tr key={key.node.id}>
                            <td>
                              <RecordName record={key.node} />
                            </td>
                            <td className="quiet">
                              {firstOn?.slice(0, 4)}
                              {lastOn &&
                                (openEnded || lastOn.slice(0, 4) !== firstOn?.slice(0, 4)) &&
                                `–${lastDateWords(lastOn.slice(0, 4), openEnded)}`}
                            </td>
                            <td className="number">
                              <CountOf of={of} partner={key.node} count={caseCount} where={where} />
                            </td>
                          </tr>
                        ) : null,
                      )}
                    </tbody>
                  </table>
                </section>
              ))}
            <QueryLink operation={partners} variables={variables} />
          </>
        );
      }}
    </Outcome>
  );
}

const CountOf = ({
  of,
  partner,
  count,
  where,
}: {
  of: NamedRecord;
  partner: NamedRecord;
  count: number;
  where: CaseFilter;
}) => (
  <CaseCount
    count={count}
    of={`${of.label} and ${partner.label}`}
    open={() => showCases(`${of.label} × ${partner.label}`, allOf(where, casesOf(partner.id)) ?? where)}
  />
);
