import { ask } from '../../../client/ask.ts';
import { caseTable } from '../../../generated/operations.ts';
import { queryClient } from '../../queries/useAnswer.ts';
import { addToCanvas } from '../../state/addToCanvas.ts';
import { showCases } from '../../state/showCases.ts';

/** Most cases that are put on the canvas at once, with their parties. */
const MOST_CASES = 100;

/** The cases that an import added. */
const addedBy = (revision: number) => ({ addedIn: { eq: revision } });

/** Puts the cases that an import added on the canvas, the latest first, with their parties; where there are more, the drawer lists all of them. */
export async function showNewCases(revision: number): Promise<void> {
  const where = addedBy(revision);
  const variables = { where, first: MOST_CASES, orderBy: { field: 'DATE', direction: 'DESC' } } as const;
  // Asked as the page's own questions are, which wait for a projection that is loading after the import.
  const { cases } = await queryClient.fetchQuery({
    queryKey: [caseTable.name, variables],
    queryFn: ({ signal }) => ask(caseTable, variables, signal),
  });
  const parties = cases.nodes.flatMap(({ posts, targets, companies }) => [
    ...posts.nodes,
    ...targets.nodes,
    ...companies.nodes,
  ]);
  addToCanvas([...cases.nodes, ...parties]);
  if (cases.totalCount > cases.nodes.length) listNewCases(revision);
}

/** Lists the cases that an import added in the drawer. */
export const listNewCases = (revision: number): void =>
  showCases(`Added by import ${revision}`, addedBy(revision), { unfiltered: true });
