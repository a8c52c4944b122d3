import { join } from 'node:path';
import { makeExportFolder } from '../../import/export/exportFolder.ts';
import { exportPackage } from '../../import/export/exportPackage.ts';
import { openGraph } from '../openGraph.ts';
import { type Command, exitCodes } from '../runCommand.ts';
import { DEMONSTRATION } from '../storeName.ts';

/** `wishlist export`: writes the graph's packages, each a folder that can be imported again. */
export async function exportCommand(
  directory: string,
  { store }: { store?: string },
  command: Command,
): Promise<number> {
  // A folder that cannot be used is refused before a Neo4j is started.
  await makeExportFolder(directory);
  const { graph } = await openGraph(command, {
    store,
    otherwise: DEMONSTRATION,
    who: 'wishlist export',
    share: true,
  });
  const { packages, rows, revision, hash } = await exportPackage(graph, directory);
  command.out.write(
    `Wrote ${rows.toLocaleString('en-US')} rows to ${directory}: ${packages.join(', ')}.\n` +
      `Revision ${revision}, hash ${hash} (of ${join(directory, 'SHA256SUMS')}): an export from an empty database that imports this folder has the same hash.\n`,
  );
  return exitCodes.ok;
}
