import { useMemo } from 'react';
import { type WhatIfRemovedQuery, whatIfRemoved } from '../../../../generated/operations.ts';
import { Outcome } from '../../../components/Outcome.tsx';
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
  const picture = useMemo(() => whatIfPicture(answer, ties), [answer, ties]);
  const counts = fateCounts(answer);
  const without = drawn.removed.map(({ label }) => label).join(', ');
  return (
    <AnswerDrawing
      heading={`Without ${without}: ${someOf(drawn.lost.length, counts.lost)} lost (ghosts, on the right), ${someOf(drawn.fewer.length, counts.fewer)} with fewer cases (on the left)`}
      picture={picture}
    />
  );
}

const someOf = (drawn: number, all: number): string => {
  const records = all === 1 ? '1 record' : `${all.toLocaleString('en')} records`;
  return drawn < all ? `${records}, ${drawn} of them drawn,` : records;
};
