import { createAnswerer } from '../../answer/createAnswerer.ts';
import { defaultLimits } from '../../limits.ts';
import { projectionsOf } from '../../projection/projectionsOf.ts';
import { openGraph } from '../openGraph.ts';
import { type Command, exitCodes } from '../runCommand.ts';
import { DEMONSTRATION } from '../storeName.ts';

/** `wishlist check`: sees that schema, fragments and database agree; lists every problem where they do not. */
export async function checkCommand({ store }: { store?: string }, command: Command): Promise<number> {
  const { graph } = await openGraph(command, {
    store,
    otherwise: DEMONSTRATION,
    who: 'wishlist check',
    share: true,
  });
  await createAnswerer({ graph, services: { limits: defaultLimits, projections: projectionsOf(graph) } });
  command.out.write('Schema, Cypher files and database agree.\n');
  return exitCodes.ok;
}
