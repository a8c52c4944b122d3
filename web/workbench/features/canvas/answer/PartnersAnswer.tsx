import { useMemo } from 'react';
import { type PartnersQuery, partners } from '../../../../generated/operations.ts';
import { Outcome } from '../../../components/Outcome.tsx';
import { allOf, casesOf } from '../../../model/caseFilter.ts';
import { useCurrentRecords } from '../../../queries/names/useCurrentRecords.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { filterOf } from '../../../state/investigation.ts';
import type { CurrentRecord } from '../../../state/readRecords.ts';
import { useInvestigation } from '../../../state/workbench.ts';
import { AnswerDrawing } from './AnswerDrawing.tsx';
import { partnersPicture } from './partnersPicture.ts';

/** The chosen record on the stage, with its strongest ties. */
export function PartnersAnswer({ id }: { id: string }) {
  const filters = useInvestigation((each) => each.filters);
  const where = allOf(casesOf(id), filterOf(filters)) ?? casesOf(id);
  const record = useCurrentRecords([id]).records.get(id);
  // The same question as that of the record's panel, so that it is asked once.
  const asked = useAnswer(partners, { where, first: 6 });
  return (
    <Outcome keep asked={asked} doing="Counting">
      {(answer) => record && <PartnersDrawing id={id} record={record} answer={answer} />}
    </Outcome>
  );
}

function PartnersDrawing({
  id,
  record,
  answer,
}: {
  id: string;
  record: CurrentRecord;
  answer: PartnersQuery;
}) {
  const picture = useMemo(() => partnersPicture({ id, ...record }, answer), [id, record, answer]);
  return <AnswerDrawing heading={`${record.label} and its strongest ties`} picture={picture} />;
}
