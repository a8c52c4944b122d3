import type { Graph } from '../graph/graph.ts';
import { loadInThread } from './load/loadInThread.ts';
import { projectionStatement } from './load/projectionStatement.ts';
import { Projections, type ProjectionsOptions } from './projections.ts';

/** Creates the projections of a graph, without starting them. Each is loaded in a thread with a connection of its own. */
export const projectionsOf = (
  graph: Graph,
  options: Pick<ProjectionsOptions, 'pollMs' | 'threads' | 'onLoad'> = {},
): Projections =>
  new Projections({
    ...options,
    load: (older, signal) => loadInThread(graph.address, older, signal),
    revision: async () => {
      const [found] = await graph.read([{ text: projectionStatement('revision') }]);
      return Number(found?.rows[0]?.[0] ?? 0);
    },
  });
