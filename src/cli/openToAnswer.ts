import type { Graph } from '../graph/graph.ts';
import { loadFirst, loadOnce } from './loadOnce.ts';
import { openGraph } from './openGraph.ts';
import type { Command } from './runCommand.ts';
import { DEMONSTRATION } from './storeName.ts';
import { standardError } from './terminal.ts';
import { upToDate } from './upToDate.ts';

/**
 * Opens the graph for a command that prints an answer: only that goes to standard output, everything else to standard error. The program's own
 * store is filled the first time, and brought up to date.
 */
export async function openToAnswer(
  command: Command,
  { store, who }: { readonly store: string | undefined; readonly who: string },
): Promise<Graph> {
  const beside = { ...command, out: standardError };
  const first = loadFirst([], beside);
  const { graph, local } = await openGraph(beside, {
    store,
    otherwise: DEMONSTRATION,
    who,
    share: true,
    fill: store === undefined ? first.fill : undefined,
  });
  first.printReport();
  if (local && store === undefined) await loadOnce(graph, [], beside);
  if (local) await upToDate(graph, beside);
  return graph;
}
