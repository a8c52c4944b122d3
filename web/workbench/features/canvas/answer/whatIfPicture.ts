import { partyKinds } from '../../../../generated/model.ts';
import type { WhatIfRemovedQuery } from '../../../../generated/operations.ts';
import { kinds } from '../../../model/kinds.ts';
import { placeAround } from '../../../model/picture/placeAround.ts';
import type { Tie } from '../../../queries/ties/tie.ts';
import { type AnswerPicture, placed } from './answerPicture.ts';

type Answer = WhatIfRemovedQuery['whatIf'];

/** Most records that are drawn to either side. */
const MAX_ON_A_SIDE = 10;

const fatesOf = (answer: Answer) => partyKinds.map((kind) => answer[kinds[kind].many]);

/** The records that lose all of their cases, those with the most cases first. */
const lostRecords = (answer: Answer) =>
  fatesOf(answer)
    .flatMap(({ lost }) => lost.nodes)
    .sort((a, b) => b.caseCount - a.caseCount);

/** The records of the picture: removed, lost, and with fewer cases. */
export const whatIfRecords = (answer: Answer) => ({
  removed: answer.removed.map(({ node }) => node),
  lost: lostRecords(answer)
    .slice(0, MAX_ON_A_SIDE)
    .map(({ node }) => node),
  fewer: fatesOf(answer)
    .flatMap(({ reduced }) => reduced.nodes)
    .sort((a, b) => b.lostCaseCount - a.lostCaseCount)
    .slice(0, MAX_ON_A_SIDE)
    .map(({ node }) => node),
});

/** Numbers of records of all kinds that are lost, and that keep some of their cases. */
export const fateCounts = (answer: Answer) => ({
  lost: fatesOf(answer).reduce((sum, { lostCount }) => sum + lostCount, 0),
  fewer: fatesOf(answer).reduce((sum, { reducedCount }) => sum + reducedCount, 0),
});

/** The removed records in the middle, those lost with them as ghosts to the right, those with fewer cases to the left. */
export function whatIfPicture(
  { removed, lost, fewer }: ReturnType<typeof whatIfRecords>,
  ties: readonly Tie[],
): AnswerPicture {
  const gone = new Set(removed.map(({ id }) => id));
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return {
    nodes: placed([...removed, ...lost, ...fewer], placeAround(idsOf(removed), idsOf(fewer), idsOf(lost))),
    // Ties among those that remain say nothing about the loss.
    ties: ties.filter(({ from, to }) => gone.has(from) || gone.has(to)),
    marks: { removed: new Set([...idsOf(removed), ...idsOf(lost)]) },
  };
}
