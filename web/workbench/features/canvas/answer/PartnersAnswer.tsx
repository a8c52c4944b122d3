import { useMemo } from 'react';
import { type PartnersQuery, partners, recordNames } from '../../../../generated/operations.ts';
import { Outcome } from '../../../components/Outcome.tsx';
import { allOf, casesOf } from '../../../model/caseFilter.ts';
import type { NamedRecord } from '../../../model/namedRecord.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { filterOf } from '../../../state/investigation.ts';
import { useInvestigation } from '../../../state/workbench.ts';
import { AnswerDrawing } from './AnswerDrawing.tsx';
import { partnersPicture } from './partnersPicture.ts';

/** The chosen record on the stage, with its strongest ties. */
export function PartnersAnswer({ id }: { id: string }) {
  const filters = useInvestigation((each) => each.filters);
  const where = allOf(casesOf(id), filterOf(filters)) ?? casesOf(id);
  const named = useAnswer(recordNames, { ids: [id] });
  // The same question as that of the record's panel, so that it is asked once.
  const asked = useAnswer(partners, { where, first: 6 }, { keep: true });
  const node = named.data?.nodes[0];
  const record = node && 'label' in node ? node : null;
  return (
    <Outcome asked={asked} doing="Counting">
      {(answer) => record && <PartnersDrawing of={record} answer={answer} />}
    </Outcome>
  );
}

function PartnersDrawing({ of, answer }: { of: NamedRecord; answer: PartnersQuery }) {
  const picture = useMemo(() => partnersPicture(of, answer), [of, answer]);
  return <AnswerDrawing heading={`${of.label} and its strongest ties`} picture={picture} />;
}
