import { recompute } from '../../import/recompute/recompute.ts';
import { openGraph } from '../openGraph.ts';
import { type Command, exitCodes } from '../runCommand.ts';
import { storeName } from '../storeName.ts';

/** `wishlist recompute`: works out anew what the program stores beside the rows, and says whether anything differed. */
export async function recomputeCommand(
  { store }: { readonly store?: string },
  command: Command,
): Promise<number> {
  const { out, signal } = command;
  const { graph } = await openGraph(command, {
    store,
    otherwise: storeName([]),
    who: 'wishlist recompute',
    share: true,
  });
  const { names, changed, revision } = await recompute(graph, { all: true, signal });
  out.write(
    changed === 0
      ? 'Everything was up to date; nothing was changed.\n'
      : `Recomputed ${names.join(', ')}: ${changed} records changed. The graph is at revision ${revision}.\n`,
  );
  return exitCodes.ok;
}
