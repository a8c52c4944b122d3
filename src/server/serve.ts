import { createAnswerer } from '../answer/createAnswerer.ts';
import type { Graph } from '../graph/connect.ts';
import { defaultLimits } from '../limits.ts';
import type { Logger } from '../logger.ts';
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
  const services = { limits };
  const answerer = await createAnswerer({ graph, services, proofs });
  warnIfExposed(rest.host, rest.logger);
  return startServer({ ...rest, graph, answerer, limits });
}
