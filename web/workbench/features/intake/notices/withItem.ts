import type { NoticeProposal } from '../../../../client/noticeTypes.ts';

type ListOfCase = 'posts' | 'technologies' | 'cooperation' | 'targets' | 'companies' | 'otherDates';

/** The proposal with a change of one item of a list. */
export const withItem = (
  proposal: NoticeProposal,
  list: ListOfCase,
  at: number,
  change: object,
): NoticeProposal => ({
  ...proposal,
  [list]: proposal[list].map((each, index) => (index === at ? { ...each, ...change } : each)),
});

/** The proposal without one item of a list. */
export const withoutItem = (proposal: NoticeProposal, list: ListOfCase, at: number): NoticeProposal => ({
  ...proposal,
  [list]: proposal[list].filter((_, index) => index !== at),
});
