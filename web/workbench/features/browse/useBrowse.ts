import { useDebouncedValue } from '@mantine/hooks';
import type { CaseFilter } from '../../../generated/operations.ts';
import { type BrowsedKind, type BrowseQuestion, filterOf } from '../../state/investigation.ts';
import { useInvestigation } from '../../state/workbench.ts';
import type { Browsing } from './browsing.tsx';
import { companies } from './kinds/companies.ts';
import { posts } from './kinds/posts.ts';
import { programmes } from './kinds/programmes.ts';
import { reports } from './kinds/reports.ts';
import { targets } from './kinds/targets.ts';

const browsings: Readonly<Record<BrowsedKind, Browsing>> = {
  TARGET: targets,
  COMPANY: companies,
  POST: posts,
  REPORT: reports,
  PROGRAMME: programmes,
};

/** The list that is browsed, and what narrows it once typing has paused. */
export function useBrowse(): {
  readonly browsing: Browsing;
  readonly question: BrowseQuestion;
  /** The filters that all views share, as far as they narrow this list. */
  readonly shared: CaseFilter | undefined;
} {
  const filters = useInvestigation((each) => each.filters);
  const [question] = useDebouncedValue(
    useInvestigation((each) => each.browse),
    150,
  );
  const browsing = browsings[question.kind];
  return { browsing, question, shared: browsing.isShared ? filterOf(filters) : undefined };
}
