import { useMemo } from 'react';
import { type WhatIfRemovedQuery, whatIfRemoved } from '../../../../generated/operations.ts';
import { Outcome } from '../../../components/Outcome.tsx';
import { shortName } from '../../../model/picture/shortName.ts';
import { useTies } from '../../../queries/ties/useTies.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { filterOf } from '../../../state/investigation.ts';
import { useInvestigation } from '../../../state/workbench.ts';
import { AnswerDrawing } from './AnswerDrawing.tsx';
import { fateCounts, whatIfPicture, whatIfRecords } from './whatIfPicture.ts';

/** The removed records on the stage, with what is lost and what is left of others. */
export function WhatIfAnswer() {
  const removed = useInvestigation((each) => each.removed);
  const filters = useInvestigation((each) => each.filters);
  const where = filterOf(filters);
  const asked = useAnswer(whatIfRemoved, { remove: removed, ...(where ? { where } : {}) });
  return (
    <Outcome asked={asked} doing="Counting">
      {({ whatIf }) => <WhatIfDrawing answer={whatIf} />}
    </Outcome>
  );
}

function WhatIfDrawing({ answer }: { answer: WhatIfRemovedQuery['whatIf'] }) {
  const filters = useInvestigation((each) => each.filters);
  const drawn = useMemo(() => whatIfRecords(answer), [answer]);
  const ids = useMemo(() => [...drawn.removed, ...drawn.lost, ...drawn.fewer].map(({ id }) => id), [drawn]);
  const { ties } = useTies(ids, filterOf(filters));
  const picture = useMemo(() => whatIfPicture(drawn, ties), [drawn, ties]);
  const counts = fateCounts(answer);
  const without = drawn.removed.map(({ label }) => shortName(label)).join(', ');
  return (
    <AnswerDrawing
      heading={`Without ${without}: ${records(counts.lost)} lost (right${top(drawn.lost.length, counts.lost)}), ${records(counts.fewer)} with fewer cases (left${top(drawn.fewer.length, counts.fewer)})`}
      picture={picture}
    />
  );
}

const records = (count: number): string =>
  count === 1 ? '1 record' : `${count.toLocaleString('en')} records`;

/** The number that is drawn, where it is not all. */
const top = (drawn: number, all: number): string => (drawn < all ? `, the top ${drawn} drawn` : '');
