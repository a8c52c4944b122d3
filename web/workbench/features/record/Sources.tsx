import type { CaseFilter } from '../../../generated/operations.ts';
import { sources } from '../../../generated/operations.ts';
import { CitationList } from '../../components/CitationList.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { allOf } from '../../model/caseFilter.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { filterOf } from '../../state/investigation.ts';
import { showCases } from '../../state/showCases.ts';
import { useInvestigation } from '../../state/workbench.ts';

/** The latest cases of a record with what reports say of each: grade, quote and link. */
export function Sources({ of, where }: { of: NamedRecord; where: CaseFilter }) {
  const filters = useInvestigation((each) => each.filters);
  const asked = useAnswer(sources, { where: allOf(where, filterOf(filters)) ?? null, first: 5 });
  return (
    <section>
      <h3>Latest cases and their sources</h3>
      <Outcome keep asked={asked} doing="Loading reports">
        {({ cases }) => (
          <>
            {cases.totalCount === 0 && <p className="quiet">No cases.</p>}
            <ol className="sources">
              {cases.nodes.map((each) => (
                <li key={each.id}>
                  <span className="quiet">{each.date.slice(0, 7)}</span> <RecordName record={each} />
                  <CitationList citations={each.citations.nodes} />
                </li>
              ))}
            </ol>
            {cases.totalCount > cases.nodes.length && (
              <button type="button" className="plain-link" onClick={() => showCases(of.label, where)}>
                All {cases.totalCount} cases
              </button>
            )}
          </>
        )}
      </Outcome>
    </section>
  );
}
