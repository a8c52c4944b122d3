import type { Finding } from '../../../generated/operations.ts';
import { restsOn } from '../../../generated/operations.ts';
import { RestsOn } from '../../components/RestsOn.tsx';
import { restsOnVariables } from '../../components/restsOnVariables.ts';
import { casesOf } from '../../model/caseFilter.ts';
import { kindOf, kinds } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { filterOf } from '../../state/investigation.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { valueWords } from '../../words/restsOnWords.ts';

/** The rank of a record within its kind and its share of all cases within the dates and filters, each with the single reports it rests on. */
export function Standing({ id }: { id: string }) {
  const where = filterOf(useInvestigation((each) => each.filters));
  return (
    <dl className="facts standing">
      <Line
        head="rank"
        among={kinds[kindOf(id)].many}
        of={{ rank: { entity: id, ...(where ? { where } : {}) } }}
      />
      <Line
        head="share"
        among="cases"
        of={{ share: { where: casesOf(id), ...(where ? { of: where } : {}) } }}
      />
    </dl>
  );
}

function Line({ head, among, of }: { head: string; among: string; of: Finding }) {
  const { data } = useAnswer(restsOn, restsOnVariables(of));
  if (!data?.fragility.before.caseCount) return null;
  const { before } = data.fragility;
  return (
    <div>
      <dt>{head}</dt>
      <dd>
        {valueWords(before, before)} <span className="quiet">among {among}</span>
        <div>
          <RestsOn finding={of} />
        </div>
      </dd>
    </div>
  );
}
