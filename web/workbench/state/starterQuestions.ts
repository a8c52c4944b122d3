import { emptyInvestigation } from './investigation.ts';
import { changeInvestigation } from './workbench.ts';

/** Questions to start with. */
export const starterQuestions: readonly { readonly question: string; readonly go: () => void }[] = [
  {
    question: 'Which posts brokered biotechnology?',
    go: () =>
      changeInvestigation({
        tool: 'breakdown',
        view: 'chart',
        selected: 'area/bio',
        breakdown: { ...emptyInvestigation.breakdown, rows: 'POST', columns: 'YEAR' },
        filters: { ...emptyInvestigation.filters, areas: ['area/bio'] },
      }),
  },
  {
    question: 'Trace Houston to a target in South Korea',
    go: () =>
      changeInvestigation({
        tool: 'trace',
        selected: 'post/houston',
        trace: {
          ...emptyInvestigation.trace,
          from: 'post/houston',
          to: 'country/KR',
          through: ['COMPANY', 'TARGET'],
        },
      }),
  },
  {
    question: 'What if Houston had not been there?',
    go: () => changeInvestigation({ tool: 'whatIf', selected: 'post/houston', removed: ['post/houston'] }),
  },
];
