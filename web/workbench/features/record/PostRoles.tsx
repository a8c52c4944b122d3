import { type CaseFilter, postRoles } from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { allOf, casesOf } from '../../model/caseFilter.ts';
import { counted } from '../../model/kinds.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';
import { postRoles as roles } from '../../model/postRoles.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { filterOf } from '../../state/investigation.ts';
import { showCases } from '../../state/showCases.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { citationRoleWords } from '../../words/citationRoleWords.ts';

/** The roles of a post in its cases, as reports state them; each number opens its cases. A case counts in each role that a report states. */
export function PostRoles({ post }: { post: NamedRecord }) {
  const filters = useInvestigation((each) => each.filters);
  const where = casesOf(post.id);
  const asked = useAnswer(postRoles, { post: post.id, where: allOf(where, filterOf(filters)) ?? where });
  const open = (label: string, test: CaseFilter) =>
    showCases(`${post.label}: ${label}`, { and: [where, test] });
  return (
    <section>
      <h3>As reports state its role</h3>
      <Outcome asked={asked} doing="Counting roles">
        {(data) => {
          if (data.all.totalCount === 0) return <p className="quiet">No cases.</p>;
          const unstated = data.all.totalCount - data.stated.totalCount;
          return (
            <dl className="facts">
              {roles
                .filter((role) => data[role].totalCount > 0)
                .map((role) => (
                  <div key={role}>
                    <dt>{citationRoleWords[role]}</dt>
                    <dd>
                      <button
                        type="button"
                        className="plain-link"
                        onClick={() =>
                          open(citationRoleWords[role], { postRole: { in: [role], post: post.id } })
                        }
                      >
                        {counted(data[role].totalCount, 'CASE')}
                      </button>
                    </dd>
                  </div>
                ))}
              {unstated > 0 && (
                <div>
                  <dt>not stated</dt>
                  <dd>
                    <button
                      type="button"
                      className="plain-link"
                      onClick={() =>
                        open('role not stated', { not: { postRole: { in: roles, post: post.id } } })
                      }
                    >
                      {counted(unstated, 'CASE')}
                    </button>
                  </dd>
                </div>
              )}
            </dl>
          );
        }}
      </Outcome>
    </section>
  );
}
