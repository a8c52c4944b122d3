import { badInput } from '../../errors.ts';
import { undoImport } from '../../import/undo/undoImport.ts';
import { openGraph } from '../openGraph.ts';
import { type Command, exitCodes } from '../runCommand.ts';
import { storeName } from '../storeName.ts';
import { upToDate } from '../upToDate.ts';

/** `wishlist undo`: brings back what the graph held before its newest import. */
export async function undoCommand(
  wanted: string,
  flags: { readonly store?: string },
  command: Command,
): Promise<number> {
  const number = Number(wanted);
  if (!Number.isSafeInteger(number) || number < 1)
    throw badInput(
      `${JSON.stringify(wanted)} is not the number of an import.`,
      '`dataset.imports` lists them with their numbers, the latest first.',
    );
  const { out, signal } = command;
  const { graph } = await openGraph(command, {
    store: flags.store,
    otherwise: storeName([]),
    who: 'wishlist undo',
    share: true,
  });
  await upToDate(graph, command);
  const { title, removed, changed, added, revision } = await undoImport(graph, number, { signal });
  out.write(
    `Undid import ${number} (${title}): ${removed} records removed, ${changed} changed back, ${added} restored.\n` +
      `The graph is at revision ${revision} and holds what it held before that import.\n`,
  );
  return exitCodes.ok;
}
