import { emptyInvestigation } from './investigation.ts';
import { change } from './workbench.ts';

/** Three questions to click, for whoever comes with none. */
export const start: readonly { readonly question: string; readonly go: () => void }[] = [
  {
    question: 'Which posts brokered biotechnology?',
    go: () =>
      change({
        tool: 'breakdown',
        view: 'chart',
        selected: 'area/bio',
        breakdown: { rows: 'POST', columns: 'YEAR' },
        filters: { ...emptyInvestigation.filters, areas: ['area/bio'] },
      }),
  },
  {
    question: 'Trace Houston to a target in Japan',
    go: () =>
      change({
        tool: 'trace',
        selected: 'post/houston',
        trace: {
          ...emptyInvestigation.trace,
          from: 'post/houston',
          to: 'country/JP',
          through: ['COMPANY', 'TARGET'],
        },
      }),
  },
  {
    question: 'What if Houston had not been there?',
    go: () => change({ tool: 'whatIf', selected: 'post/houston', removed: ['post/houston'] }),
  },
];
