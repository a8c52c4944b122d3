import { createAnswerer } from '../answer/createAnswerer.ts';
import type { Graph } from '../graph/connect.ts';
import { defaultLimits } from '../limits.ts';
import type { Logger } from '../logger.ts';
import { projectionsOf } from '../projection/projectionsOf.ts';
import { type RunningServer, startServer } from './startServer.ts';
import { warnIfExposed } from './warnIfExposed.ts';

/** What `serve` needs; port 0 takes a free one. */
export interface ServeOptions {
  readonly graph: Graph;
  readonly host: string;
  readonly port: number;
  /** Whether a caller may see the statements behind an answer (`x-explain: 1`). */
  readonly explain: boolean;
  /** How long a request may take. */
  readonly timeoutMs?: number;
  /** Where it is remembered which answers agreed with which Neo4j. */
  readonly proofs?: string;
  readonly logger: Logger;
  readonly pages?: string;
  readonly drainMs?: number;
}

/** Serves a graph over HTTP: GraphQL, the pages and the health checks; rejects where schema and fragments disagree. */
export async function serve({ graph, timeoutMs, proofs, ...rest }: ServeOptions): Promise<RunningServer> {
  const limits = timeoutMs === undefined ? defaultLimits : { ...defaultLimits, timeoutMs };
  const projections = projectionsOf(graph, { onLoad: (status) => rest.logger.info({ projection: status }) });
  const answerer = await createAnswerer({ graph, services: { limits, projections }, proofs });
  warnIfExposed(rest.host, rest.logger);
  const server = await startServer({ ...rest, graph, answerer, limits });
  projections.start();
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await projections.close();
    },
  };
}
