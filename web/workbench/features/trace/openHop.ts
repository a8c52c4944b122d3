import { ask } from '../../../client/ask.ts';
import { casesOfHops, type TraceQueryVariables } from '../../../generated/operations.ts';
import type { TracedPath } from '../../queries/pathRecords.ts';
import { showCases } from '../../state/showCases.ts';
import { reportError } from '../../state/workbench.ts';

/** Opens the table on the cases of a hop: exactly those that the search counted, by their ids. */
export async function openHop(hop: TracedPath['hops'][number], asked: TraceQueryVariables): Promise<void> {
  const { from, to, caseCount } = hop;
  const label = `${from.label} × ${to.label}`;
  if (caseCount === 1) return showCases(label, { id: { eq: hop.case.id } });
  try {
    const { paths } = await ask(casesOfHops, asked);
    const found = paths.paths
      .flatMap(({ hops }) => hops)
      .find((each) => each.from.id === from.id && each.to.id === to.id);
    const ids = found?.cases.nodes.map(({ id }) => id) ?? [hop.case.id];
    const cut = ids.length < caseCount ? `, ${ids.length} of ${caseCount}` : '';
    showCases(`${label}${cut}`, { id: { in: ids } });
  } catch (error) {
    reportError(error);
  }
}
